package quanze.loaders;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quanze.loaders.report.Finding;
import quanze.loaders.report.ListReport;

import static org.assertj.core.api.Assertions.assertThat;
import static quanze.loaders.SharedGraph.lines;

/**
 * Open data of a province that publishes neither register nor headings of ours: a manifest with a
 * map of its columns is enough.
 */
class ForeignListIT {

	private static ListReport report;

	@BeforeAll
	static void load() {
		SharedGraph.clear();
		report = SharedGraph.load(Path.of("lists", "guangdong")).lists().getFirst();
	}

	@AfterAll
	static void clear() {
		SharedGraph.clear();
	}

	@Test
	void everyItemIsLoaded() {
		assertThat(report.outcome()).isEqualTo(ListReport.Outcome.LOADED);
		assertThat(report.written()).isEqualTo(2262);
		assertThat(lines("MATCH (p:Power) RETURN p.limitKind, count(*) ORDER BY p.limitKind"))
				.containsExactly("AMOUNT 1723", "NONE 539");
	}

	@Test
	void departmentsThatNoRegisterHoldsStayAsTextAndAreFoundOnceEach() {
		assertThat(report.findings()).hasSize(177)
				.allSatisfy(it -> assertThat(it.kind()).isEqualTo(Finding.Kind.UNRESOLVED_NAME));
		assertThat(report.findings()).map(Finding::toString)
				.contains("WARNING items.jsonl › 第2行 › DEPT_NAME列: "
						+ "found 广东省教育厅, expected the name of an agency or a class of agencies; in 36 cells");
		assertThat(lines("MATCH (p:Power) WHERE p.holder = '广东省教育厅' RETURN count(*)")).containsExactly("36");
	}

}

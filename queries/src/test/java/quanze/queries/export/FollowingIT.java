package quanze.queries.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quanze.loaders.Loader;
import quanze.loaders.report.ListReport;
import quanze.queries.OwnGraph;
import quanze.queries.Queries;
import quanze.queries.time.Moment;

import static org.assertj.core.api.Assertions.assertThat;

/** Follows a graph of its own, which is loaded into meanwhile. */
class FollowingIT {

	@TempDir
	private Path folder;

	@Test
	void whoTakesTheChangesFollowsWhatIsLoadedWithdrawnAndRestored() throws IOException {
		try (OwnGraph graph = new OwnGraph("areas", "agencies", "laws", "incident-types", "assistance-1",
				"assistance-2", "assistance-3", "assistance-2022", "admissions");
				Queries queries = graph.open()) {
			follow(graph.loader(), queries);
		}
	}

	private void follow(Loader loader, Queries queries) throws IOException {
		Moment before = settled(queries);
		Map<String, Object> mirror = Mirror.of(queries.export(), before);
		Map<String, Object> first = Map.copyOf(mirror);

		loader.withdraw("assistance-2022");
		before = follow(queries, before, mirror);
		assertThat(mirror).isNotEqualTo(first);
		loader.restore("assistance-2022");
		before = follow(queries, before, mirror);

		load(loader, "agencies", "厦门市公安局,市公安局,", "厦门市公安总局,市公安总局,市公安局;");
		before = follow(queries, before, mirror);
		load(loader, "agencies", "(?m)^(XMGA,.*),在册,,(\\s*)$", "$1,撤销,XMBB,2024-01-01$2");
		before = follow(queries, before, mirror);
		load(loader, "admissions", "(?m)^ZR2018-02.*\\R", "");
		before = follow(queries, before, mirror);
		assertThat(mirror).doesNotContainKey("ADMISSION ZR2018-02");
		load(loader, "laws", "(?m)^(中华人民共和国城乡规划法,.*),(有效|已修改),", "$1,已废止,");
		before = follow(queries, before, mirror);

		load(loader, "laws", "", "");
		load(loader, "admissions", "", "");
		load(loader, "agencies", "", "");
		follow(queries, before, mirror);
		assertThat(mirror.keySet()).isEqualTo(first.keySet());
	}

	private static Moment settled(Queries queries) {
		return queries.export().settled(queries.moments().now());
	}

	private static Moment follow(Queries queries, Moment before, Map<String, Object> mirror) {
		queries.refresh();
		Moment after = settled(queries);
		assertThat(after.knownAt()).isAfter(before.knownAt());
		queries.export().changes(new Token(before), after, it -> Mirror.apply(it, mirror));
		assertThat(Mirror.differing(mirror, Mirror.of(queries.export(), after))).isEmpty();
		return after;
	}

	private void load(Loader loader, String code, String regex, String by) throws IOException {
		Path list = Files.createDirectories(folder.resolve(code));
		String csv = Files.readString(OwnGraph.LISTS.resolve(code).resolve(code + ".csv"));
		Files.writeString(list.resolve(code + ".csv"), regex.isEmpty() ? csv : csv.replaceAll(regex, by));
		Files.writeString(list.resolve("list.json"),
				Files.readString(OwnGraph.LISTS.resolve(code).resolve("list.json"))
						.replaceAll("\"expect\": \\{[^}]*}", "\"expect\": {}"));
		assertThat(loader.load(folder).lists())
				.filteredOn(it -> it.outcome() == ListReport.Outcome.REFUSED).isEmpty();
	}
}

package quanze.loaders.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quanze.loaders.Loader;
import quanze.loaders.SharedGraph;
import quanze.loaders.report.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every statement of the loaders knows the words of the graph: no label, type or property is
 * misspelt.
 */
class StatementsIT {

	@BeforeAll
	static void load() {
		SharedGraph.load(SharedGraph.LISTS);
		SharedGraph.load(Path.of("src/test/resources/quanze/loaders/provisions"));
		var loader = new Loader(SharedGraph.driver(), null, Progress.NONE);
		loader.withdraw("assistance-2022");
		SharedGraph.query(
				"MATCH (a:Agency) WITH a LIMIT 1 MERGE (:Past {code: a.code, knownTo: datetime()})-[:OF]->(a)");
	}

	@AfterAll
	static void clear() {
		SharedGraph.clear();
	}

	static Stream<String> statements() throws IOException {
		try (var files = Files.list(Path.of("src/main/resources/quanze/loaders/graph"))) {
			return files.map(it -> it.getFileName().toString()).filter(it -> it.endsWith(".cypher"))
					.map(it -> it.replace(".cypher", ""))
					.filter(it -> !Cypher.of(it).startsWith("CREATE CONSTRAINT")).sorted()
					.toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("statements")
	void raisesNoNoticeOfUnknownWords(String name) {
		var summary = SharedGraph.driver().executableQuery("EXPLAIN " + Cypher.of(name)).execute().summary();
		assertThat(summary.gqlStatusObjects().stream()
				.map(it -> it.gqlStatus() + " " + it.statusDescription())
				.filter(it -> it.startsWith("01N50") || it.startsWith("01N51") || it.startsWith("01N52")))
				.isEmpty();
	}

}

package quanze.queries.cypher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quanze.queries.SharedGraph;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every statement fits the loaded graph: no label, type or property that the graph does not know.
 */
class StatementsIT {

	/** What only registers that were corrected have. */
	@BeforeAll
	static void knowsThePast() {
		SharedGraph.write(
				"CREATE (p:Past {partOf: '', serves: '', counterpart: '', domain: '', successor: '', succeededOn: date(), movedAt: datetime()}) DELETE p");
	}

	static Stream<Path> statements() throws IOException {
		return Files.walk(Path.of("src/main/resources")).filter(it -> it.toString().endsWith(".cypher"))
				.sorted();
	}

	@ParameterizedTest
	@MethodSource("statements")
	void namesOnlyWhatTheGraphHas(Path file) throws IOException {
		var summary = SharedGraph.driver().executableQuery("EXPLAIN " + Files.readString(file))
				.withParameters(parameters()).execute().summary();
		assertThat(
				summary.gqlStatusObjects().stream().map(it -> it.gqlStatus() + " " + it.statusDescription())
						.filter(it -> it.startsWith("01N5")))
				.isEmpty();
	}

	private static Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("codes", List.of());
		parameters.put("kinds", List.of());
		parameters.put("levels", List.of());
		parameters.put("labels", List.of());
		parameters.put("nodes", Map.of());
		parameters.put("limit", 1);
		parameters.put("order", "CODE");
		parameters.put("above", "");
		parameters.put("below", "");
		parameters.put("asOf", LocalDate.now());
		parameters.put("from", LocalDate.now());
		parameters.put("to", LocalDate.now());
		parameters.put("asOfBefore", LocalDate.now());
		parameters.put("knownBefore", ZonedDateTime.now());
		parameters.put("label", "");
		parameters.put("knownAt", ZonedDateTime.now());
		for (String name : List.of("area", "status", "parent", "domain", "edition", "instrument", "kind",
				"type",
				"holder", "severity")) {
			parameters.put(name, null);
		}
		return parameters;
	}
}

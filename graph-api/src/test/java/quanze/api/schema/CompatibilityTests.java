package quanze.api.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients of the last release go on working, but for breaks that were decided on. */
class CompatibilityTests {

	private static final Path RELEASED = Path.of("schema-released.graphql");

	private static final Path BREAKS = Path.of("schema-breaks.txt");

	@Test
	void nothingBreaksButWhatWasDecided() throws IOException {
		List<String> decided = Files.readAllLines(BREAKS).stream()
				.filter(it -> !it.isBlank() && !it.startsWith("#")).toList();
		assertThat(breaks(Files.readString(RELEASED), Sdl.ofTheApplication()))
				.as("breaks against %s; one that is wanted gets a line in %s, one that is none loses its line",
						RELEASED, BREAKS)
				.containsExactlyInAnyOrderElementsOf(decided);
	}

	@Test
	void whatBreaksIsFound() {
		String before = """
				type Query { a(x: Int): A  b: String }
				type A { c: Int! d: E }
				enum E { F G }
				""";
		String after = """
				type Query { a(y: Int!): A }
				type A { c: Int d: E }
				enum E { F }
				""";
		assertThat(breaks(before, after)).hasSize(5).anyMatch(it -> it.startsWith("Query.b: "))
				.anyMatch(it -> it.startsWith("A.c: ")).anyMatch(it -> it.startsWith("E"));
	}

	private static List<String> breaks(String before, String after) {
		CapturingReporter found = new CapturingReporter();
		new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), found);
		return found.getBreakages().stream().map(CompatibilityTests::said).toList();
	}

	private static String said(DiffEvent event) {
		String field = event.getFieldName() == null ? "" : "." + event.getFieldName();
		return event.getTypeName() + field + ": " + event.getReasonMsg();
	}
}

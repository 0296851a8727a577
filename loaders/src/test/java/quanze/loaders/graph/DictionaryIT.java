package quanze.loaders.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quanze.loaders.SharedGraph;
import quanze.loaders.source.ListKind;

import static org.assertj.core.api.Assertions.assertThat;

/** The dictionary of the graph names everything that a loaded graph holds. */
class DictionaryIT {

	private final String dictionary;

	DictionaryIT() throws IOException {
		dictionary = Files.readString(Path.of("README.md"));
		SharedGraph.load(SharedGraph.LISTS);
		SharedGraph.load(Path.of("src/test/resources/quanze/loaders/provisions"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"CALL db.labels() YIELD label RETURN label",
			"CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType",
			"MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT key",
			"MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT key"})
	void everythingInTheGraphIsInTheDictionary(String everything) {
		List<String> names = SharedGraph.lines(everything);
		assertThat(names).isNotEmpty();
		assertThat(names).filteredOn(it -> !dictionary.matches("(?s).*\\b" + it + "\\b.*")).isEmpty();
	}

	@Test
	void everyKindOfListIsDescribed() {
		assertThat(ListKind.values()).allSatisfy(it -> assertThat(dictionary).contains("`" + it + "`"));
	}
}

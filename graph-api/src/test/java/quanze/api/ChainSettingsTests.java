package quanze.api;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import quanze.queries.chain.Reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChainSettingsTests {

	@Test
	void untoldTheyAreThoseOfTheQuestions() {
		assertThat(bound(Map.of()).reach()).isEqualTo(Reach.DEFAULT);
	}

	@Test
	void eachCanBeSet() {
		assertThat(bound(Map.of("quanze.chain.depth", "8", "quanze.chain.detour", "1", "quanze.chain.paths",
				"50", "quanze.chain.nodes", "900", "quanze.chain.links", "70", "quanze.chain.statements", "9",
				"quanze.chain.turns", "1000", "quanze.chain.time", "2s")).reach())
				.isEqualTo(new Reach(8, 1, 50, 900, 70, 9, 1_000, Duration.ofSeconds(2)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			depth | 21 | quanze.chain.depth is 21; it must be between 1 and 20
			nodes | 0  | quanze.chain.nodes is 0; it must be between 1 and 200000
			time  | 2h | quanze.chain.time (in milliseconds) is 7200000; it must be between 1 and 60000
			""")
	void noneCanBeSetOutOfBounds(String name, String value, String message) {
		assertThatThrownBy(() -> bound(Map.of("quanze.chain." + name, value))).rootCause()
				.hasMessage(message);
	}

	private static ChainSettings bound(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties))
				.bindOrCreate("quanze", Settings.class).chain();
	}
}

package quanze.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The questions in {@code questions/*.yaml}: each has a name, what is asked, and exactly the data
 * that is answered.
 */
@ServedTest
class QuestionsIT {

	private final Client client;

	QuestionsIT(Client client) {
		this.client = client;
	}

	@TestFactory
	Stream<DynamicTest> questions() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath:questions/*.yaml");
		assertThat(files).isNotEmpty();
		return Stream.of(files).flatMap(QuestionsIT::scenarios)
				.map(it -> DynamicTest.dynamicTest(it.name(), () -> check(it)));
	}

	private void check(Scenario scenario) {
		assertThat(client.data(scenario.ask())).isEqualTo(scenario.answer());
	}

	private static Stream<Scenario> scenarios(Resource file) {
		try (InputStream text = file.getInputStream()) {
			List<?> scenarios = new Yaml().load(text);
			return scenarios.stream().map(it -> JsonMapper.shared().convertValue(it, Scenario.class));
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record Scenario(String name, String ask, JsonNode answer) {
	}
}

package quanze.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:questions/*.yaml");
		assertThat(files).isNotEmpty();
		return Stream.of(files).flatMap(QuestionsIT::scenarios)
				.map(it -> DynamicTest.dynamicTest(it.get("name").toString(), () -> check(it)));
	}

	private void check(Map<String, ?> scenario) {
		JsonNode expected = JsonMapper.shared().valueToTree(scenario.get("answer"));
		assertThat(client.data(scenario.get("ask").toString())).isEqualTo(expected);
	}

	private static Stream<Map<String, ?>> scenarios(Resource file) {
		try {
			List<Map<String, ?>> scenarios = new Yaml().load(file.getInputStream());
			return scenarios.stream();
		} catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}
}

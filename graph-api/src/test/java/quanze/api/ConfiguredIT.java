package quanze.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator can set about asking over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfiguredIT {

	private static final String NAME = "query Name { __typename }";

	private static final String SCHEMA = "{ __schema { queryType { name } } }";

	private final HttpClient http = HttpClient.newHttpClient();

	private ConfigurableApplicationContext application;

	private URI address;

	@BeforeAll
	void start(@TempDir Path folder) throws IOException {
		Path trusted = Files.writeString(folder.resolve("trusted.json"),
				JsonMapper.shared().writeValueAsString(
						Map.of("name", NAME, "schema", SCHEMA, "many", "{" + fields(7) + "}", "deep",
								"{ area(code: \"1\") { parent { parent { code } } } }")));
		application = new SpringApplicationBuilder(Quanze.class).run("--server.port=0", "--quanze.lists=none",
				"--quanze.data=" + folder.resolve("data"), "--quanze.documents.trusted=" + trusted,
				"--quanze.http.cache-control=public, max-age=60",
				"--quanze.http.origins=https://portal.example.cn",
				"--spring.graphql.schema.introspection.enabled=false", "--quanze.limits.depth=3",
				"--quanze.limits.breadth=6");
		address = URI
				.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
	}

	@AfterAll
	void stop() {
		application.close();
	}

	@Test
	void registeredOperationsRunByIdAndByTextAndNoOther() throws Exception {
		assertThat(json(get("documentId=name")).at("/data/__typename").asString()).isEqualTo("Query");
		assertThat(json(get(query(NAME))).at("/data/__typename").asString()).isEqualTo("Query");
		for (String other : new String[]{query("{ __typename }"), "documentId=other"}) {
			JsonNode error = json(get(other)).at("/errors/0");
			assertThat(error.at("/extensions/code").asString()).isEqualTo("FORBIDDEN");
			assertThat(error.get("message").asString())
					.isEqualTo("only registered operations run here, and this is none");
		}
		assertThat(get(query("{ __typename }"), "Accept", "application/graphql-response+json").statusCode())
				.isEqualTo(403);
	}

	@Test
	void theSchemaIsNotTold() throws Exception {
		JsonNode error = json(get("documentId=schema")).at("/errors/0");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("FORBIDDEN");
		assertThat(error.at("/extensions/limitName").asString()).isEqualTo("introspection");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			many | breadth | 6 | 7 | a level of the operation has 7 fields; at most 6
			deep | depth   | 3 | 4 | the operation is 4 levels deep; at most 3
			""")
	void limitsAreAsSet(String id, String limit, int most, int found, String message) throws Exception {
		JsonNode error = json(get("documentId=" + id)).at("/errors/0");
		assertThat(error.get("message").asString()).isEqualTo(message);
		assertThat(error.at("/extensions/limitName").asString()).isEqualTo(limit);
		assertThat(error.at("/extensions/limit").intValue()).isEqualTo(most);
		assertThat(error.at("/extensions/found").intValue()).isEqualTo(found);
	}

	@Test
	void cachesAreToldWhatIsSet() throws Exception {
		var answer = get("documentId=name");
		assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=60");
	}

	@Test
	void pagesOfOtherOriginsMayAskWhereTheyAreSet() throws Exception {
		assertThat(origin("https://portal.example.cn").headers().firstValue("Access-Control-Allow-Origin"))
				.contains("https://portal.example.cn");
		assertThat(origin("https://portal.example.cn").headers().firstValue("Access-Control-Expose-Headers"))
				.contains("ETag");
		assertThat(origin("https://other.example.cn").statusCode()).isEqualTo(403);
		for (String file : new String[]{"/context.jsonld", "/agencies.csv", "/export.ndjson"}) {
			var answer = http.send(HttpRequest.newBuilder(address.resolve(file))
					.header("Origin", "https://portal.example.cn").build(), BodyHandlers.ofString());
			assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).as(file)
					.contains("https://portal.example.cn");
		}
	}

	private HttpResponse<String> origin(String origin) throws Exception {
		return get("documentId=name", "Origin", origin);
	}

	private HttpResponse<String> get(String parameters, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("/graphql?" + parameters));
		return http.send((headers.length == 0 ? request : request.headers(headers)).build(),
				BodyHandlers.ofString());
	}

	private static String query(String text) {
		return "query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String fields(int many) {
		return String.join(" ", IntStream.range(0, many).mapToObj(it -> "a" + it + ": __typename").toList());
	}

	private static JsonNode json(HttpResponse<String> response) {
		return JsonMapper.shared().readTree(response.body());
	}
}

package quanze.api;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import quanze.queries.Queries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** GraphQL over HTTP; what the public audit suite checks is left to it. */
@ServedTest
class HttpIT {

	private static final String QUESTION = "query Q($n: Int = 3) { agencies(first: $n) { nodes { code name } } }";

	private final Client client;

	private final CountedStatements statements;

	private final Driver driver;

	private final Queries queries;

	HttpIT(Client client, CountedStatements statements, Driver driver, Queries queries) {
		this.client = client;
		this.statements = statements;
		this.driver = driver;
		this.queries = queries;
	}

	@Test
	void aCacheThatHasTheAnswerIsToldSoWithoutAStatement() {
		var first = get("query", QUESTION, "variables", "{\"n\": 2}");
		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(json(first).at("/data/agencies/nodes").size()).isEqualTo(2);
		assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
		assertThat(header(first, "Vary").toLowerCase(Locale.ROOT)).contains("accept");
		statements.reset();
		var again = conditional(header(first, "ETag"), "query", QUESTION, "variables", "{ \"n\" : 2 }");
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
		assertThat(statements.names()).isEmpty();
	}

	@Test
	void theTagIsThatOfOperationVariablesAndGraph() {
		String tag = header(get("query", QUESTION, "variables", "{\"n\": 2}"), "ETag");
		assertThat(conditional(tag, "query", QUESTION, "variables", "{\"n\": 3}").statusCode())
				.isEqualTo(200);
		assertThat(conditional(tag, "query", QUESTION + " ", "variables", "{\"n\": 2}").statusCode())
				.isEqualTo(200);
		driver.executableQuery("MATCH (g:GraphVersion) SET g.number = g.number + 1").execute();
		queries.refresh();
		assertThat(conditional(tag, "query", QUESTION, "variables", "{\"n\": 2}").statusCode())
				.isEqualTo(200);
	}

	@Test
	void answersWithErrorsAreNotKept() {
		var response = get("query", "{ agencies(first: -1) { totalCount } }");
		assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
		assertThat(response.headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void mutationsAreSentWithPost() {
		var response = get("query", "query A { __typename } mutation B { __typename }", "operationName", "B");
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(header(response, "Allow")).isEqualTo("POST");
		assertThat(json(response).at("/errors/0/message").asString())
				.isEqualTo("mutations are sent with POST");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			variables={          | the parameter variables is not JSON
			variables=[1]        | the parameter variables is not an object
			variables=%22a%22    | the parameter variables is not an object
			extensions=1         | the parameter extensions is not an object
			""")
	void parametersThatAreNoneAreNamed(String parameters, String message) {
		var response = client.get("/graphql?query=%7B__typename%7D&" + parameters.replace("{", "%7B")
				.replace("[", "%5B").replace("]", "%5D"));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(json(response).at("/errors/0/message").asString()).isEqualTo(message);
		assertThat(json(response).at("/errors/0/extensions/argument").asString())
				.isEqualTo(parameters.substring(0, parameters.indexOf('=')));
	}

	@Test
	void aHashStandsForItsDocumentOnceBothWereSent() throws Exception {
		String document = "{ agency(code: \"XMGA\") { name } }";
		String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
				.digest(document.getBytes(StandardCharsets.UTF_8)));
		String extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}";
		var unknown = get("extensions", extensions);
		assertThat(unknown.statusCode()).isEqualTo(200);
		assertThat(json(unknown).at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
		assertThat(json(unknown).at("/errors/0/extensions/code").asString())
				.isEqualTo("PERSISTED_QUERY_NOT_FOUND");
		var both = get("query", document, "extensions", extensions);
		assertThat(json(both).at("/data/agency/name").asString()).isNotEmpty();
		var known = get("extensions", extensions);
		assertThat(json(known)).isEqualTo(json(both));
		assertThat(header(known, "ETag")).isEqualTo(header(both, "ETag"));
	}

	@Test
	void aBatchIsAnsweredInItsOrderWithinOneBudget() {
		var answers = json(
				client.post("[{\"query\":\"{ a: __typename }\"},{\"query\":\"{ b: __typename }\"}]"));
		assertThat(answers.at("/0/data/a").asString()).isEqualTo("Query");
		assertThat(answers.at("/1/data/b").asString()).isEqualTo("Query");
		String half = "{\"query\":\"{ agencies(first: 100) { nodes { counterparts(first: 100) { nodes { responsibilities(first: 3) { totalCount } } } } } }\"}";
		var shared = json(client.post("[" + half + "," + half + "," + half + "]"));
		assertThat(shared.at("/0/errors").isMissingNode()).isTrue();
		assertThat(shared.at("/2/errors/0/extensions/limitName").asString()).isEqualTo("cost");
	}

	@Test
	void longAnswersAreCompressed() {
		String question = encoded("query", "{ agencies(first: 100) { nodes { code name shortName } } }");
		var plain = client.get("/graphql?" + question);
		var packed = client.send(
				HttpRequest.newBuilder(client.at("/graphql?" + question)).header("Accept-Encoding", "gzip"));
		assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
		assertThat(header(packed, "ETag")).isEqualTo(header(plain, "ETag"));
		assertThat(packed.body().length()).isLessThan(plain.body().length() / 3);
	}

	@Test
	void headIsGetWithoutTheAnswer() {
		var response = client.send(HttpRequest.newBuilder(client.at("/graphql?" + encoded("query", QUESTION)))
				.method("HEAD", BodyPublishers.noBody()));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(header(response, "ETag")).startsWith("W/");
		assertThat(response.body()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			zh-CN,zh;q=0.9,en;q=0.8 | zh | first 为 -1；须在 0 至 100 之间
			en-US,en;q=0.9,zh;q=0.8 | en | first is -1; it must be between 0 and 100
			fr,zh;q=0.5             | zh | first 为 -1；须在 0 至 100 之间
			fr                      | en | first is -1; it must be between 0 and 100
			""")
	void errorsAreInTheLanguageOfTheAsker(String accepted, String language, String message) {
		var response = client.send(HttpRequest
				.newBuilder(
						client.at("/graphql?" + encoded("query", "{ agencies(first: -1) { totalCount } }")))
				.header("Accept-Language", accepted));
		assertThat(header(response, "Content-Language")).isEqualTo(language);
		JsonNode error = json(response).at("/errors/0");
		assertThat(error.get("message").asString()).isEqualTo(message);
		assertThat(error.at("/path/0").asString()).isEqualTo("agencies");
		assertThat(error.at("/extensions/argument").asString()).isEqualTo("first");
		assertThat(error.at("/extensions/hint").asString()).isNotBlank();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{ agencies(first: "x") { totalCount } }                       | {}                  | first
			{ agencies(frist: 1) { totalCount } }                         | {}                  | frist
			query ($day: Date) { agencies(asOf: $day) { totalCount } }    | {"day": "tomorrow"} | day
			query ($n: Int!) { agencies(first: $n) { totalCount } }       | {}                  | n
			""")
	void errorsNameTheArgumentAtWhichTheyPoint(String query, String variables, String argument) {
		var chinese = client.send(HttpRequest
				.newBuilder(client.at("/graphql?" + encoded("query", query, "variables", variables)))
				.header("Accept-Language", "zh"));
		JsonNode error = json(chinese).at("/errors/0");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
		assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
		assertThat(error.get("message").asString()).containsPattern("\\p{IsHan}").doesNotContain("Value{");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			PUT  | application/json | 405
			POST | text/plain       | 415
			POST | application/x-www-form-urlencoded | 415
			POST | application/json; charset=gbk | 415
			POST | nonsense         | 415
			""")
	void otherMethodsAndBodiesAreRefusedInGraphQlsForm(String method, String type, int status) {
		var response = client.send(HttpRequest.newBuilder(client.at("/graphql")).header("Content-Type", type)
				.method(method, BodyPublishers.ofString("{\"query\":\"{__typename}\"}")));
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(json(response).at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
	}

	private HttpResponse<String> get(String... parameters) {
		return client.get("/graphql?" + encoded(parameters));
	}

	private HttpResponse<String> conditional(String tag, String... parameters) {
		return client.send(HttpRequest.newBuilder(client.at("/graphql?" + encoded(parameters)))
				.header("If-None-Match", tag));
	}

	private static String encoded(String... parameters) {
		StringBuilder url = new StringBuilder();
		for (int i = 0; i < parameters.length; i += 2) {
			url.append(parameters[i]).append('=')
					.append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8)).append('&');
		}
		return url.toString();
	}

	private static String header(HttpResponse<?> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

	private static JsonNode json(HttpResponse<String> response) {
		return JsonMapper.shared().readTree(response.body());
	}
}

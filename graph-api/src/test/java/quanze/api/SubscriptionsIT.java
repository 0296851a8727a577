package quanze.api;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import quanze.loaders.Loader;
import quanze.loaders.report.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What listeners hear when somebody else publishes. */
@ServedTest
@Timeout(120)
class SubscriptionsIT {

	private static final String CHANGED = """
			subscription { graphChanged { since version changedAt complete
			  editions { nodes { code nodeId node { ... on ListEdition { statusLabel } } } }
			  matters(first: 2) { totalCount nodes { code node { ... on Matter { name } } } }
			  agencies(first: 1) { totalCount }  powers { totalCount } } }""";

	private final Client client;

	private final Loader elsewhere;

	SubscriptionsIT(Client client, Driver driver) {
		this.client = client;
		this.elsewhere = new Loader(driver, null, Progress.NONE);
	}

	@Test
	void whatAnotherProcessPublishesIsHeardOverAWebSocketOnceEach() throws Exception {
		try (GraphQlSocket socket = new GraphQlSocket(client.at("/graphql"), null).initialised(null)) {
			socket.subscribe("1", CHANGED);
			socket.subscribe("2", "{ __typename }");
			socket.next("next");
			socket.next("complete");
			elsewhere.withdraw("assistance-2022");
			JsonNode withdrawn = changed(socket);
			elsewhere.restore("assistance-2022");
			JsonNode restored = changed(socket);

			assertThat(withdrawn.at("/editions/nodes/0/code").asString()).isEqualTo("assistance-2022");
			assertThat(withdrawn.at("/editions/nodes/0/node/statusLabel").asString()).isEqualTo("已撤回");
			assertThat(restored.at("/editions/nodes/0/node/statusLabel").asString()).isEqualTo("有效");
			assertThat(withdrawn.get("complete").asBoolean()).isTrue();
			assertThat(withdrawn.at("/matters/totalCount").asInt()).isEqualTo(9);
			assertThat(restored.at("/matters/totalCount").asInt()).isEqualTo(9);
			assertThat(withdrawn.at("/agencies/totalCount").asInt()).isPositive();
			assertThat(withdrawn.at("/powers/totalCount").asInt()).isZero();
			assertThat(restored.get("since")).isEqualTo(withdrawn.get("version"));
			assertThat(client.data("query($id: ID!) { node(id: $id) { id ... on ListEdition { code } } }",
					Map.of("id", restored.at("/editions/nodes/0/nodeId").asString())).at("/node/code")
					.asString())
					.isEqualTo("assistance-2022");
		}
	}

	@Test
	void theSameIsHeardAsServerSentEvents() throws Exception {
		try (HttpClient http = HttpClient.newHttpClient()) {
			var answer = http.send(streaming(CHANGED), BodyHandlers.ofLines());
			assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
			try (Stream<String> lines = answer.body()) {
				CompletableFuture<JsonNode> heard = CompletableFuture.supplyAsync(() -> published(lines));
				while (!heard.isDone()) {
					elsewhere.withdraw("assistance-2022");
					elsewhere.restore("assistance-2022");
				}
				assertThat(heard.join().at("/editions/nodes/0/code").asString()).isEqualTo("assistance-2022");
			}
		}
	}

	@Test
	void aQueryIsAnsweredAsOneEventAndAWrongOneWithItsErrors() throws Exception {
		try (HttpClient http = HttpClient.newHttpClient()) {
			String one = http
					.send(streaming("{ matter(code: \"assistance-1-001\") { name } }"),
							BodyHandlers.ofString())
					.body();
			assertThat(one).contains("event:next\n", "\"name\":\"查处城市违法建设\"", "event:complete\n");
			String wrong = http.send(streaming("subscription { nothing }"), BodyHandlers.ofString()).body();
			assertThat(wrong).contains("event:next\n", "\"code\":\"BAD_REQUEST\"", "event:complete\n");
		}
	}

	@Test
	void aConnectionMayHoldTenSubscriptions() throws Exception {
		try (GraphQlSocket socket = new GraphQlSocket(client.at("/graphql"), null).initialised(null)) {
			for (int i = 0; i < 10; i++) {
				socket.subscribe("s" + i, "subscription { graphChanged { version } }");
			}
			socket.subscribe("one more", "subscription { graphChanged { version } }");
			JsonNode refused = socket.next("error");
			assertThat(refused.get("id").asString()).isEqualTo("one more");
			assertThat(refused.at("/payload/0/message").asString()).isEqualTo(
					"this connection has 11 subscriptions; at most 10: complete one, or open another connection");
			assertThat(refused.at("/payload/0/extensions/code").asString()).isEqualTo("TOO_LARGE");
			socket.send(Map.of("type", "complete", "id", "s0"));
			socket.subscribe("again", "subscription { graphChanged { version } }");
			socket.subscribe("query", "{ __typename }");
			assertThat(socket.next("next").get("id").asString()).isEqualTo("query");
		}
	}

	@ParameterizedTest
	@CsvSource({"zh-CN,", ",zh-CN", "en,zh-CN"})
	void refusalsAreInTheLanguageOfTheHandshakeOrOfTheInitialisation(@Nullable String handshake,
			@Nullable String initialisation) throws Exception {
		try (GraphQlSocket socket = new GraphQlSocket(client.at("/graphql"), handshake)
				.initialised(initialisation)) {
			socket.subscribe("wrong", "subscription { nothing }");
			assertThat(socket.next("next").at("/payload/errors/0/message").asString()).contains("字段");
			socket.next("complete");
			for (int i = 0; i < 10; i++) {
				socket.subscribe("s" + i, "subscription { graphChanged { version } }");
			}
			socket.subscribe("one more", "subscription { graphChanged { version } }");
			JsonNode refused = socket.next("error").at("/payload/0");
			assertThat(refused.get("message").asString())
					.isEqualTo("本连接有 11 个订阅；最多 10 个：请结束一个，或另开连接");
			assertThat(refused.at("/extensions/hint").asString()).startsWith("请");
		}
	}

	@Test
	void refusalsOfAnEventStreamAreInTheLanguageOfItsRequest() throws Exception {
		try (HttpClient http = HttpClient.newHttpClient()) {
			String wrong = http.send(streaming("subscription { nothing }", "zh-CN"), BodyHandlers.ofString())
					.body();
			assertThat(wrong).contains("event:next\n", "字段", "event:complete\n");
		}
	}

	@Test
	void whatIsNoOperationEndsTheConnection() throws Exception {
		try (GraphQlSocket socket = new GraphQlSocket(client.at("/graphql"), null).initialised(null)) {
			socket.send(Map.of("type", "subscribe", "id", "1", "payload", Map.of("query", 1)));
			assertThat(socket.closed.join().status()).isEqualTo(4400);
		}
	}

	@Test
	void aMessageThatIsTooLargeEndsTheConnection() throws Exception {
		try (GraphQlSocket socket = new GraphQlSocket(client.at("/graphql"), null).initialised(null)) {
			socket.subscribe("1", " ".repeat(30_000) + CHANGED);
			assertThat(socket.closed.join().status()).isEqualTo(1009);
		}
	}

	@Test
	void whatIsNoMessageEndsTheConnection() throws Exception {
		try (GraphQlSocket socket = new GraphQlSocket(client.at("/graphql"), null).initialised(null)) {
			socket.send(Map.of("type", "nonsense"));
			assertThat(socket.closed.join().status()).isEqualTo(4400);
		}
	}

	private HttpRequest streaming(String query) {
		return streaming(query, "en");
	}

	private HttpRequest streaming(String query, String language) {
		return HttpRequest.newBuilder(client.at("/graphql")).header("Content-Type", "application/json")
				.header("Accept", "text/event-stream").header("Accept-Language", language)
				.POST(HttpRequest.BodyPublishers.ofString(
						JsonMapper.shared().writeValueAsString(Map.of("query", query))))
				.build();
	}

	private static JsonNode change(JsonNode message) {
		JsonNode result = message.has("payload") ? message.get("payload") : message;
		assertThat(result.has("errors")).as(result.toString()).isFalse();
		return result.at("/data/graphChanged");
	}

	/** The next publication that touched a list. */
	private static JsonNode changed(GraphQlSocket socket) throws InterruptedException {
		JsonNode change = change(socket.next("next"));
		while (change.at("/editions/nodes").isEmpty()) {
			change = change(socket.next("next"));
		}
		return change;
	}

	/** The first publication that touched a list: another test may just have moved the version on. */
	private static JsonNode published(Stream<String> lines) {
		Iterator<String> each = lines.iterator();
		while (true) {
			if (each.next().equals("event:next")) {
				JsonNode change = change(
						JsonMapper.shared().readTree(each.next().substring("data:".length())));
				if (!change.at("/editions/nodes").isEmpty()) {
					return change;
				}
			}
		}
	}
}

package quanze.api;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
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
		try (Socket socket = new Socket(client)) {
			socket.subscribe("1", CHANGED);
			socket.subscribe("2", "{ __typename }");
			socket.next("next");
			socket.next("complete");
			elsewhere.withdraw("assistance-2022");
			JsonNode withdrawn = socket.change();
			elsewhere.restore("assistance-2022");
			JsonNode restored = socket.change();

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
		try (Socket socket = new Socket(client)) {
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
		try (Socket socket = new Socket(client, handshake, initialisation)) {
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
		try (Socket socket = new Socket(client)) {
			socket.send(Map.of("type", "subscribe", "id", "1", "payload", Map.of("query", 1)));
			assertThat(socket.closed.join()).isEqualTo(4400);
		}
	}

	@Test
	void aMessageThatIsTooLargeEndsTheConnection() throws Exception {
		try (Socket socket = new Socket(client)) {
			socket.subscribe("1", " ".repeat(30_000) + CHANGED);
			assertThat(socket.closed.join()).isEqualTo(1009);
		}
	}

	@Test
	void whatIsNoMessageEndsTheConnection() throws Exception {
		try (Socket socket = new Socket(client)) {
			socket.send(Map.of("type", "nonsense"));
			assertThat(socket.closed.join()).isEqualTo(4400);
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

	/** A connection after its acknowledgement. */
	private static final class Socket implements WebSocket.Listener, AutoCloseable {

		private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();

		private final CompletableFuture<Integer> closed = new CompletableFuture<>();

		private final StringBuilder part = new StringBuilder();

		private final WebSocket socket;

		Socket(Client client) throws InterruptedException {
			this(client, null, null);
		}

		Socket(Client client, @Nullable String handshake, @Nullable String initialisation)
				throws InterruptedException {
			WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
			this.socket = (handshake == null ? builder : builder.header("Accept-Language", handshake))
					.subprotocols("graphql-transport-ws")
					.buildAsync(java.net.URI.create(client.at("/graphql").toString().replace("http", "ws")),
							this)
					.join();
			send(initialisation == null
					? Map.of("type", "connection_init")
					: Map.of("type", "connection_init", "payload", Map.of("acceptLanguage", initialisation)));
			next("connection_ack");
		}

		void subscribe(String id, String query) {
			send(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", query)));
		}

		void send(Map<String, ?> message) {
			socket.sendText(JsonMapper.shared().writeValueAsString(message), true).join();
		}

		JsonNode next(String type) throws InterruptedException {
			JsonNode message = heard.take();
			while (message.get("type").asString().equals("ping")) {
				message = heard.take();
			}
			assertThat(message.get("type").asString()).as(message.toString()).isEqualTo(type);
			return message;
		}

		/** The next publication that touched a list. */
		JsonNode change() throws InterruptedException {
			JsonNode change = SubscriptionsIT.change(next("next"));
			while (change.at("/editions/nodes").isEmpty()) {
				change = SubscriptionsIT.change(next("next"));
			}
			return change;
		}

		@Override
		public @Nullable CompletionStage<?> onText(WebSocket it, CharSequence data, boolean last) {
			part.append(data);
			if (last) {
				heard.add(JsonMapper.shared().readTree(part.toString()));
				part.setLength(0);
			}
			it.request(1);
			return null;
		}

		@Override
		public @Nullable CompletionStage<?> onClose(WebSocket it, int status, String reason) {
			closed.complete(status);
			return null;
		}

		@Override
		public void close() {
			socket.abort();
		}
	}
}

package quanze.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A WebSocket with what was heard over it. */
final class GraphQlSocket implements WebSocket.Listener, AutoCloseable {

	/** The status with which the server closed it, and the reason. */
	final CompletableFuture<Closed> closed = new CompletableFuture<>();

	private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();

	private final StringBuilder part = new StringBuilder();

	private final WebSocket socket;

	/**
	 * Connects.
	 *
	 * @param language
	 *            the header {@code Accept-Language}; null for none
	 */
	GraphQlSocket(URI graphql, @Nullable String language) {
		WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
		this.socket = (language == null ? builder : builder.header("Accept-Language", language))
				.subprotocols("graphql-transport-ws")
				.buildAsync(URI.create(graphql.toString().replaceFirst("http", "ws")), this).join();
	}

	/**
	 * The same after its acknowledgement.
	 *
	 * @param language
	 *            {@code acceptLanguage} in the payload; null for none
	 */
	GraphQlSocket initialised(@Nullable String language) throws InterruptedException {
		send(language == null
				? Map.of("type", "connection_init")
				: Map.of("type", "connection_init", "payload", Map.of("acceptLanguage", language)));
		next("connection_ack");
		return this;
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
		closed.complete(new Closed(status, reason));
		return null;
	}

	@Override
	public void close() {
		socket.abort();
	}

	/** How the server closed a connection. */
	record Closed(int status, String reason) {
	}
}

package quanze.api;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What those who listen may ask of the process, with all of it set small. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class ListenersLimitsIT {

	private static final String CHANGED = "subscription { graphChanged { version } }";

	private ConfigurableApplicationContext application;

	private URI graphql;

	@BeforeAll
	void start(@TempDir Path folder) {
		application = new SpringApplicationBuilder(Quanze.class).run("--server.port=0", "--quanze.lists=none",
				"--quanze.meanings=false", "--quanze.data=" + folder.resolve("data"),
				"--quanze.subscriptions.connections=3", "--quanze.subscriptions.listeners=2",
				"--quanze.subscriptions.idle=3s", "--quanze.subscriptions.send=500ms",
				"--quanze.subscriptions.lifetime=1s",
				"--spring.graphql.websocket.connection-init-timeout=1s");
		graphql = URI.create("http://localhost:"
				+ application.getEnvironment().getProperty("local.server.port") + "/graphql");
	}

	@AfterAll
	void stop() {
		application.close();
	}

	@BeforeEach
	void nobodyIsThere() {
		awaitSockets(0);
	}

	@Test
	void whoDoesNotInitialiseIsClosed() {
		try (GraphQlSocket socket = new GraphQlSocket(graphql, null)) {
			assertThat(socket.closed.join())
					.isEqualTo(new GraphQlSocket.Closed(4408, "Connection initialisation timeout"));
		}
	}

	@Test
	void whoAsksBeforeIsClosed() {
		try (GraphQlSocket socket = new GraphQlSocket(graphql, null)) {
			socket.subscribe("1", CHANGED);
			assertThat(socket.closed.join().status()).isEqualTo(4401);
		}
	}

	@Test
	void whoSaysNothingIsClosed() throws InterruptedException {
		try (GraphQlSocket socket = new GraphQlSocket(graphql, null).initialised(null)) {
			assertThat(socket.closed.join().status()).isEqualTo(1001);
		}
	}

	@Test
	void whoComesWhenAllPlacesAreTakenIsClosedUntilOneGoes() throws InterruptedException {
		List<GraphQlSocket> open = new ArrayList<>();
		try {
			for (int i = 0; i < 3; i++) {
				open.add(new GraphQlSocket(graphql, null).initialised(null));
			}
			try (GraphQlSocket more = new GraphQlSocket(graphql, null);
					GraphQlSocket chinese = new GraphQlSocket(graphql, "zh-CN")) {
				assertThat(more.closed.join())
						.isEqualTo(new GraphQlSocket.Closed(1013, "3 connections are open; try again later"));
				assertThat(chinese.closed.join()).isEqualTo(new GraphQlSocket.Closed(1013, "已有 3 个连接，请稍后重试"));
			}
			open.removeFirst().close();
			awaitSockets(2);
			open.add(new GraphQlSocket(graphql, null).initialised(null));
		} finally {
			open.forEach(GraphQlSocket::close);
			awaitSockets(0);
		}
	}

	@Test
	void moreListenersThanMayBeAreToldSo() throws InterruptedException {
		try (GraphQlSocket socket = new GraphQlSocket(graphql, null).initialised(null)) {
			socket.subscribe("1", CHANGED);
			socket.subscribe("2", CHANGED);
			socket.subscribe("3", CHANGED);
			JsonNode refused = socket.next("error");
			assertThat(refused.get("id").asString()).isEqualTo("3");
			assertThat(refused.at("/payload/0/message").asString())
					.isEqualTo("2 subscriptions are running; at most 2: try again later");
			assertThat(refused.at("/payload/0/extensions/code").asString()).isEqualTo("UNAVAILABLE");
			assertThat(refused.at("/payload/0/extensions/limit").intValue()).isEqualTo(2);
		}
		awaitSockets(0);
	}

	@Test
	void anEventStreamEndsWithItsLifetimeForItsClientToBeginAnother() throws Exception {
		try (HttpClient http = HttpClient.newHttpClient()) {
			String heard = http.send(HttpRequest.newBuilder(graphql).header("Accept", "text/event-stream")
					.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers
							.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", CHANGED))))
					.build(), BodyHandlers.ofString()).body();
			assertThat(heard).doesNotContain("event:complete", "event:next");
		}
	}

	@Test
	void whoTakesNothingIsClosed() throws Exception {
		try (Socket deaf = new Socket()) {
			deaf.setReceiveBufferSize(4_096);
			deaf.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), graphql.getPort()));
			OutputStream out = deaf.getOutputStream();
			out.write("""
					GET /graphql HTTP/1.1\r
					Host: localhost\r
					Upgrade: websocket\r
					Connection: Upgrade\r
					Sec-WebSocket-Version: 13\r
					Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
					Sec-WebSocket-Protocol: graphql-transport-ws\r
					\r
					""".getBytes(StandardCharsets.US_ASCII));
			write(out, Map.of("type", "connection_init"));
			awaitSockets(1);
			String all = "{ __schema { types { name description fields { name description args { name description } } } } }";
			for (int i = 0; i < 60; i++) {
				write(out, Map.of("type", "subscribe", "id", "q" + i, "payload", Map.of("query", all)));
			}
			awaitSockets(0);
		}
	}

	/** As a client does: in one frame, masked with zeros. */
	private static void write(OutputStream out, Map<String, ?> message) throws Exception {
		byte[] text = JsonMapper.shared().writeValueAsBytes(message);
		ByteBuffer frame = ByteBuffer.allocate(8 + text.length).put((byte) 0x81);
		if (text.length < 126) {
			frame.put((byte) (0x80 | text.length));
		} else {
			frame.put((byte) (0x80 | 126)).putShort((short) text.length);
		}
		frame.putInt(0).put(text);
		out.write(frame.array(), 0, frame.position());
		out.flush();
	}

	private void awaitSockets(int many) {
		var open = application.getBean(MeterRegistry.class).get("quanze.websockets").gauge();
		while (open.value() != many) {
			Thread.onSpinWait();
		}
	}
}

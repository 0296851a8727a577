package quanze.api;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that are meant to do harm: each is refused by name, and others are answered meanwhile.
 */
@ServedTest
class AttackIT {

	private static final int ATTACKERS = 6;

	private static final int ROUNDS = 5;

	private static final int SLOW_BODIES = 100;

	/**
	 * What the server may hold more of after an attack than before: caches of documents and answers.
	 */
	private static final long SLACK = 64L << 20;

	private static final String GOOD = "{ whoAssists(matter: \"查处城市违法建设\", first: 1) { matter { code } responsibilities { agency { shortName } } } }";

	private final Client client;

	private final int port;

	AttackIT(Client client, @LocalServerPort int port) {
		this.client = client;
		this.port = port;
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void itIsRefusedAndTheLimitIsNamed(Attack attack) {
		JsonNode error = answer(attack).at("/errors/0");
		assertThat(error.at("/extensions/code").asString()).isEqualTo(attack.code());
		if (!attack.limit().isEmpty()) {
			assertThat(error.at("/extensions/limitName").asString()).isEqualTo(attack.limit());
			assertThat(error.get("message").asString().replace(",", ""))
					.contains(error.at("/extensions/limit").asString());
		}
	}

	@Test
	void othersAreAnsweredMeanwhileAndNothingIsHeldAfterwards() throws Exception {
		JsonNode expected = client.data(GOOD);
		attackOnce();
		long before = used();
		List<Socket> slow = slowBodies();
		AtomicInteger answered = new AtomicInteger();
		try (ExecutorService attackers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> running = new ArrayList<>();
			for (int i = 0; i < ATTACKERS; i++) {
				running.add(attackers.submit(() -> {
					for (int round = 0; round < ROUNDS; round++) {
						attackOnce();
					}
				}));
			}
			do {
				assertThat(client.data(GOOD)).isEqualTo(expected);
				answered.incrementAndGet();
			} while (!running.stream().allMatch(Future::isDone));
			for (Future<?> it : running) {
				it.get();
			}
		} finally {
			for (Socket it : slow) {
				it.close();
			}
		}
		assertThat(answered).hasPositiveValue();
		assertThat(used() - before).isLessThan(SLACK);
	}

	/** The server waits ten seconds for the next bytes. */
	@Test
	void whoDoesNotGoOnIsToldSo() throws IOException {
		try (Socket slow = slowBody()) {
			String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"TIMEOUT\"",
					"no more of the request came for 10 seconds");
		}
	}

	private void attackOnce() {
		for (Attack attack : Attack.all()) {
			assertThat(answer(attack).at("/errors/0/extensions/code").asString()).as(attack.name())
					.isEqualTo(attack.code());
		}
		assertThat(client.post(Attack.costly()).body()).startsWith("{\"data\":{\"agencies\"");
	}

	private JsonNode answer(Attack attack) {
		JsonNode answer = JsonMapper.shared().readTree(client.post(attack.body()).body());
		return answer.isArray() ? answer.get(0) : answer;
	}

	/** Requests that announce a body and do not send it. */
	private List<Socket> slowBodies() throws IOException {
		List<Socket> slow = new ArrayList<>();
		for (int i = 0; i < SLOW_BODIES; i++) {
			slow.add(slowBody());
		}
		return slow;
	}

	private Socket slowBody() throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
		OutputStream out = socket.getOutputStream();
		out.write(
				"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
						.getBytes(StandardCharsets.US_ASCII));
		out.flush();
		return socket;
	}

	private static long used() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	static Stream<Attack> attacks() {
		return Attack.all().stream();
	}
}

package quanze.api;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import quanze.queries.Queries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What typical operations cost: at most a statement a level when nothing is known yet, none after
 * that. {@code .ci/costs} prints what it measures, and what refusing attacks costs.
 */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostsIT {

	private static final Path REPORT = Path.of("target", "costs.md");

	private static final int ROUNDS = 20;

	private final Client client;

	private final CountedStatements statements;

	private final Driver driver;

	private final Queries queries;

	private final Map<String, String> costs = new TreeMap<>();

	private final StringBuilder attacks = new StringBuilder();

	CostsIT(Client client, CountedStatements statements, Driver driver, Queries queries) {
		this.client = client;
		this.statements = statements;
		this.driver = driver;
		this.queries = queries;
	}

	@ParameterizedTest
	@MethodSource("operations")
	void aStatementALevelAtMostAndNoneWhereAllIsKnown(Operation operation) throws Exception {
		forget();
		HttpResponse<byte[]> first = ask(operation, "identity");
		List<String> cold = statements.names();
		statements.reset();
		HttpResponse<byte[]> packed = ask(operation, "gzip");
		List<String> warm = statements.names();

		JsonNode answer = JsonMapper.shared().readTree(first.body());
		assertThat(answer.has("errors")).as(answer.toString()).isFalse();
		costs.put(operation.name(), "| %s | %d | %d | %,d | %,d |".formatted(operation.title(), cold.size(),
				warm.size(), first.body().length, packed.body().length));
		assertThat(cold).as("%d statements", cold.size()).isNotEmpty()
				.hasSizeLessThanOrEqualTo(operation.statements());
		assertThat(warm).isEmpty();
	}

	/** Refusals are cheap: none costs much more than the least question. */
	@Test
	void whatAttacksCost() {
		Attack least = new Attack("for comparison: `{ __typename }`", "{\"query\":\"{ __typename }\"}", "",
				"");
		List<Attack> all = Stream.concat(Stream.of(least), Attack.all().stream()).toList();
		all.forEach(it -> client.post(it.body()));
		long before = used();
		for (Attack attack : all) {
			for (int i = 0; i < ROUNDS; i++) {
				client.post(attack.body());
			}
			long cpu = cpu();
			long bytes = allocated();
			int length = 0;
			for (int i = 0; i < ROUNDS; i++) {
				length = client.post(attack.body()).body().length();
			}
			attacks.append("| %s | %s | %,d | %,d | %.1f | %,d |%n".formatted(attack.name(),
					attack.limit().isEmpty() ? attack.code() : attack.limit(), attack.body().length(), length,
					(cpu() - cpu) / 1e6 / ROUNDS, (allocated() - bytes) / 1024 / ROUNDS));
		}
		long after = used();
		attacks.append("%nHeap before: %,d KB, after %,d attacks: %,d KB.%n".formatted(before / 1024,
				2 * ROUNDS * all.size(), after / 1024));
		assertThat(after - before).isLessThan(64L << 20);
	}

	@AfterAll
	void report() throws IOException {
		try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(REPORT))) {
			out.println("| operation | statements cold | warm | bytes | gzip |");
			out.println("|---|--:|--:|--:|--:|");
			costs.values().forEach(out::println);
			out.println();
			out.println(
					"| attack | met | bytes sent | bytes answered | ms of processor, client included | KB allocated, client included |");
			out.println("|---|---|--:|--:|--:|--:|");
			out.print(attacks);
		}
	}

	/** What is known is known of a version of the graph: on a new one everything is read again. */
	private void forget() {
		driver.executableQuery("MATCH (g:GraphVersion) SET g.number = g.number + 1").execute();
		queries.refresh();
		statements.reset();
	}

	private HttpResponse<byte[]> ask(Operation operation, String encoding) throws Exception {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(HttpRequest.newBuilder(client.at("/graphql"))
					.header("Content-Type", "application/json").header("Accept-Encoding", encoding)
					.POST(HttpRequest.BodyPublishers.ofString(operation.body())).build(),
					BodyHandlers.ofByteArray());
		}
	}

	private static long cpu() {
		return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
	}

	private static long allocated() {
		return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getTotalThreadAllocatedBytes();
	}

	private static long used() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	static List<Operation> operations() {
		return Operation.all();
	}
}

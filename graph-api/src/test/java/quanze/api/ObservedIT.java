package quanze.api;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator sees. */
@ServedTest
@ExtendWith(OutputCaptureExtension.class)
class ObservedIT {

	private static final String EFFORTS = "quanze.api.effort";

	private final Client client;

	private final CountedStatements statements;

	private final LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());

	ObservedIT(Client client, CountedStatements statements) {
		this.client = client;
		this.statements = statements;
	}

	@Test
	void whatOperationsCostIsCountedByWhatIsAsked() {
		client.data("{ whoAssists(matter: \"查处城市违法建设\") { score } }");
		double statementsBefore = metric("quanze_operation_statements_sum{question=\"domains\"}");
		statements.reset();
		client.data("{ domains { code } }");
		client.data("{ a: domains { code } b: domains { code } }");
		assertThat(statements.names()).hasSize(3);
		assertThat(metric("quanze_operation_statements_sum{question=\"domains\"}") - statementsBefore)
				.isEqualTo(1);
		assertThat(metric("quanze_operation_rows_sum{question=\"domains\"}")).isPositive();
		assertThat(metric("quanze_operation_statements_sum{question=\"several\"}")).isGreaterThanOrEqualTo(2);
		assertThat(metric("quanze_operation_cache_hits_sum{question=\"whoAssists\"}")
				+ metric("quanze_operation_cache_misses_sum{question=\"whoAssists\"}")).isPositive();
		assertThat(metric("quanze_operation_search_seconds_sum{question=\"whoAssists\"}")).isPositive();
		assertThat(metric("graphql_request_seconds_count{error=\"none\",graphql_operation_type=\"query\","
				+ "graphql_outcome=\"SUCCESS\",question=\"whoAssists\"}")).isPositive();
		assertThat(metric("quanze_graph_version")).isPositive();
	}

	@Test
	void aRequestIsFoundAgainInTheLogByTheIdThatItsAnswerCarries(CapturedOutput output) {
		logging.setLogLevel(EFFORTS, LogLevel.DEBUG);
		try {
			assertThat(LoggerFactory.getLogger(EFFORTS).isDebugEnabled()).isTrue();
			assertThat(id(ask("of-the-proxy.7"))).isEqualTo("of-the-proxy.7");
			assertThat(output.toString())
					.containsPattern("of-the-proxy\\.7 domains: \\d+ ms, 1 statements, \\d+ rows");
			String made = id(ask("no id\\u000a at all"));
			assertThat(made).matches("[0-9a-f]{16}");
			assertThat(output.toString()).contains(made + " domains: ");
		} finally {
			logging.setLogLevel(EFFORTS, null);
		}
	}

	@Test
	void itIsAliveAndReady() {
		assertThat(client.get("/actuator/health/liveness").body()).contains("\"UP\"");
		assertThat(client.get("/actuator/health/readiness").body()).contains("\"UP\"");
		assertThat(client.get("/actuator/env").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> ask(String id) {
		return client
				.send(HttpRequest.newBuilder(client.at("/graphql")).header("Content-Type", "application/json")
						.header("X-Request-Id", id)
						.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ domains { code } }\"}")));
	}

	private static String id(HttpResponse<String> answer) {
		return answer.headers().firstValue("X-Request-Id").orElseThrow();
	}

	private double metric(String name) {
		return client.get("/actuator/prometheus").body().lines().filter(it -> it.startsWith(name + " "))
				.mapToDouble(it -> Double.parseDouble(it.substring(name.length() + 1))).findFirst().orElse(0);
	}
}

package quanze.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.queries.Queries;
import quanze.queries.error.Unavailable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The database goes away and comes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreachableIT {

	private static final String KNOWN = "{ agency(code: \"XMGA\") { name } }";

	private final HttpClient http = HttpClient.newHttpClient();

	private ConfigurableApplicationContext application;

	private Queries queries;

	private Line line;

	private URI address;

	@BeforeAll
	void start(@TempDir Path data) {
		application = new SpringApplicationBuilder(Quanze.class, Interposed.class).run("--server.port=0",
				"--quanze.lists=" + Lists.of("areas", "agencies"), "--quanze.data=" + data,
				"--quanze.refresh=1h", "--quanze.limits.time=6s");
		queries = application.getBean(Queries.class);
		line = application.getBean(Interposed.class).line();
		address = URI
				.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
	}

	@AfterEach
	void repair() {
		line.repair();
		queries.refresh();
	}

	@AfterAll
	void stop() {
		application.close();
	}

	@Test
	void whatIsInMemoryIsAnsweredAndSaidToBeStaleAndTheRestIsUnavailableAtOnce() throws Exception {
		JsonNode before = ask(KNOWN);
		assertThat(before.at("/data/agency/name").asString()).isNotEmpty();
		assertThat(before.has("extensions")).isFalse();
		assertThat(readiness()).isEqualTo(200);

		line.cut();
		assertThatThrownBy(queries::refresh).isInstanceOf(Unavailable.class)
				.hasMessage("the graph does not answer");
		JsonNode stale = ask(KNOWN);
		assertThat(stale.get("data")).isEqualTo(before.get("data"));
		assertThat(stale.at("/extensions/stale").booleanValue()).isTrue();
		assertThat(stale.at("/extensions/staleSince").asString()).isNotEmpty();
		JsonNode refused = ask("{ agency(code: \"XMJY\") { name } }");
		assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("UNAVAILABLE");
		assertThat(refused.at("/errors/0/message").asString()).isEqualTo("the graph does not answer");
		assertThat(readiness()).isEqualTo(503);

		line.repair();
		queries.refresh();
		assertThat(ask("{ agency(code: \"XMJY\") { name } }").at("/data/agency/name").asString())
				.isNotEmpty();
		assertThat(ask(KNOWN).has("extensions")).isFalse();
		assertThat(readiness()).isEqualTo(200);
	}

	@Test
	void staleAnswersAreNotKeptByCaches() throws Exception {
		line.cut();
		assertThatThrownBy(queries::refresh).isInstanceOf(Unavailable.class);
		var response = http.send(
				HttpRequest.newBuilder(address.resolve("/graphql?query=%7B__typename%7D"))
						.header("If-None-Match", "*").build(),
				BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(response.headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void aDatabaseThatDoesNotAnswerAtAllIsGivenUpInTime() throws Exception {
		line.goDead();
		JsonNode late = ask("{ agencies(first: 7) { nodes { name } } }");
		assertThat(late.at("/errors/0/extensions/code").asString()).isEqualTo("TIMEOUT");
		assertThat(late.at("/errors/0/extensions/limitName").asString()).isEqualTo("time");
		assertThat(late.at("/errors/0/extensions/limit").doubleValue()).isEqualTo(6);
		assertThatThrownBy(queries::refresh).isInstanceOf(Unavailable.class);
		assertThat(
				ask("{ agencies(first: 7) { nodes { name } } }").at("/errors/0/extensions/code").asString())
				.isEqualTo("UNAVAILABLE");
	}

	private JsonNode ask(String query) throws IOException, InterruptedException {
		JsonMapper json = JsonMapper.shared();
		return json.readTree(http.send(
				HttpRequest.newBuilder(address.resolve("/graphql")).header("Content-Type", "application/json")
						.POST(HttpRequest.BodyPublishers
								.ofString(json.writeValueAsString(Map.of("query", query))))
						.build(),
				BodyHandlers.ofString()).body());
	}

	private int readiness() throws IOException, InterruptedException {
		return http.send(HttpRequest.newBuilder(address.resolve("/actuator/health/readiness")).build(),
				BodyHandlers.ofString()).statusCode();
	}

	/** Lays a line of our own between the application and its engine. */
	@Configuration(proxyBeanMethods = false)
	static class Interposed {

		private final AtomicReference<@Nullable Line> line = new AtomicReference<>();

		Line line() {
			return Objects.requireNonNull(line.get());
		}

		@Bean
		BeanPostProcessor interposed() {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					if (bean instanceof Neo4jConnectionDetails engine) {
						line.set(new Line(engine.getUri().getPort()));
						return new Neo4jConnectionDetails() {

							@Override
							public URI getUri() {
								return URI.create("bolt://127.0.0.1:" + line().port());
							}

							@Override
							public AuthToken getAuthToken() {
								return engine.getAuthToken();
							}
						};
					}
					return bean;
				}
			};
		}
	}
}

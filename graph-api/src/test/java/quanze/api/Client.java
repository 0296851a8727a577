package quanze.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the application as a user does. */
@Component
@Lazy
class Client {

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = JsonMapper.shared();

	private final URI address;

	Client(@LocalServerPort int port) {
		this.address = URI.create("http://localhost:" + port);
	}

	/** The answer's data, without errors. */
	JsonNode data(String query) {
		return data(query, Map.of());
	}

	/** The answer's data, without errors. */
	JsonNode data(String query, Map<String, ?> variables) {
		JsonNode answer = ask(query, variables);
		if (answer.has("errors")) {
			throw new AssertionError(answer.get("errors").toPrettyString());
		}
		return answer.get("data");
	}

	/** The whole answer, errors included. */
	JsonNode ask(String query, Map<String, ?> variables) {
		return json.readTree(
				post(json.writeValueAsString(Map.of("query", query, "variables", variables))).body());
	}

	/** The whole answer to somebody who reads Chinese. */
	JsonNode askInChinese(String query) {
		return json.readTree(send(HttpRequest.newBuilder(address.resolve("/graphql"))
				.header("Content-Type", "application/json").header("Accept-Language", "zh-CN")
				.POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(Map.of("query", query)))))
				.body());
	}

	/** The answer to that body. */
	HttpResponse<String> post(String body) {
		return send(HttpRequest.newBuilder(address.resolve("/graphql"))
				.header("Content-Type", "application/json").header("Accept", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/** What is at that path. */
	HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(address.resolve(path)).GET());
	}

	/** The answer to that method without a body. */
	HttpResponse<String> send(String method, String path, String token) {
		var request = HttpRequest.newBuilder(at(path)).method(method, HttpRequest.BodyPublishers.noBody());
		return send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
	}

	URI at(String path) {
		return address.resolve(path);
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return http.send(request.build(), BodyHandlers.ofString());
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}
}

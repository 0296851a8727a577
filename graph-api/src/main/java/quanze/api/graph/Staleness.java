package quanze.api.graph;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import quanze.queries.Queries;
import reactor.core.publisher.Mono;

/** Says {@code stale} in the extensions of answers while the graph cannot be followed. */
@Component
@Order(-100)
class Staleness implements WebGraphQlInterceptor {

	private final Queries queries;

	Staleness(Queries queries) {
		this.queries = queries;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request)
				.map(answer -> queries.staleSince().map(it -> stale(answer, it)).orElse(answer));
	}

	private static WebGraphQlResponse stale(WebGraphQlResponse answer, Instant since) {
		Map<Object, Object> extensions = new LinkedHashMap<>(answer.getExtensions());
		extensions.put("stale", true);
		extensions.put("staleSince", since.toString());
		return answer.transform(it -> it.extensions(extensions));
	}
}

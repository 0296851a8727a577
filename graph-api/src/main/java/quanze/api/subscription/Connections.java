package quanze.api.subscription;

import java.util.Map;

import graphql.GraphQLContext;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the operations of one connection from those of others. */
@Component
class Connections implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		String connection = request instanceof WebSocketGraphQlRequest socket
				? socket.getSessionInfo().getId()
				: request.getId();
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(Connections.class, connection)).build());
		return chain.next(request);
	}

	/** The connection over which that operation came. */
	static String of(GraphQLContext context) {
		return context.get(Connections.class);
	}
}

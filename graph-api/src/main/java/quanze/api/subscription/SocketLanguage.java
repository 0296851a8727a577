package quanze.api.subscription;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import quanze.api.error.Languages;
import reactor.core.publisher.Mono;

/**
 * In which language the errors of a WebSocket are told: that of {@code acceptLanguage} in the
 * payload of {@code connection_init}, which the scripts of a page can set, else that of the
 * handshake's {@code Accept-Language}, which they cannot.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SocketLanguage implements WebSocketGraphQlInterceptor {

	private static final String FIELD = "acceptLanguage";

	@Override
	public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session,
			Map<String, Object> payload) {
		if (payload.get(FIELD) instanceof String wanted) {
			session.getAttributes().put(FIELD, wanted);
		}
		return Mono.empty();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request instanceof WebSocketGraphQlRequest socket ? spoken(socket) : request);
	}

	private static WebSocketGraphQlRequest spoken(WebSocketGraphQlRequest request) {
		WebSocketSessionInfo session = request.getSessionInfo();
		return new WebSocketGraphQlRequest(request.getUri().toUri(), request.getHeaders(),
				null, request.getRemoteAddress(), request.getAttributes(),
				request.toMap(), request.getId(), Languages.preferred(wanted(session)), session);
	}

	private static @Nullable String wanted(WebSocketSessionInfo session) {
		return session.getAttributes().get(FIELD) instanceof String wanted
				? wanted
				: session.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE);
	}
}

package quanze.api.subscription;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.websocket.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import quanze.api.error.Languages;
import quanze.queries.error.Wording;

/** The open WebSockets, as many as may be; closed when the application stops. */
class WebSockets extends GraphQlWebSocketHandler implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(WebSockets.class);

	private static final String READ_IDLE = "org.apache.tomcat.websocket.READ_IDLE_TIMEOUT_MS";

	private static final String SEND = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

	private static final CloseStatus NO_MESSAGE = new CloseStatus(4400, "Invalid message");

	private final Bounds bounds;

	private final Set<WebSocketSession> open = ConcurrentHashMap.newKeySet();

	private volatile boolean running;

	/**
	 * @param origins
	 *            those whose pages may connect; pages of this application always may
	 */
	WebSockets(WebGraphQlHandler handler, HttpMessageConverter<Object> json, Duration initialisation,
			Duration keepAlive, CorsConfiguration origins, Bounds bounds) {
		super(handler, json, initialisation, keepAlive, origins);
		this.bounds = bounds;
	}

	@Override
	public void afterConnectionEstablished(WebSocketSession session) {
		open.add(session);
		if (open.size() > bounds.connections() || !running) {
			open.remove(session);
			close(session, CloseStatus.SERVICE_OVERLOAD.withReason(full(session)));
			return;
		}
		if (session instanceof NativeWebSocketSession wrapper) {
			Session container = wrapper.getNativeSession(Session.class);
			if (container != null) {
				container.getUserProperties().putAll(Map.of(READ_IDLE, bounds.idle().toMillis(), SEND,
						bounds.send().toMillis()));
			}
		}
		super.afterConnectionEstablished(session);
	}

	/** What is no message is the client's fault, and nothing for the log. */
	@Override
	protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
		try {
			super.handleTextMessage(session, message);
		} catch (HttpMessageNotReadableException | ServerWebInputException ex) {
			LOG.debug("a client sent what is no message", ex);
			close(session, NO_MESSAGE);
		}
	}

	@Override
	public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
		open.remove(session);
		super.afterConnectionClosed(session, status);
	}

	/** How many there are. */
	int count() {
		return open.size();
	}

	@Override
	public void start() {
		running = true;
	}

	/** Before the server is stopped, which would wait for them. */
	@Override
	public void stop() {
		running = false;
		open.forEach(it -> close(it, CloseStatus.GOING_AWAY));
	}

	@Override
	public boolean isRunning() {
		return running;
	}

	private String full(WebSocketSession session) {
		return Wording.of("%d connections are open; try again later", "已有 %d 个连接，请稍后重试", bounds.connections())
				.in(Languages.preferred(session.getHandshakeHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE)));
	}

	private static void close(WebSocketSession session, CloseStatus status) {
		try {
			session.close(status);
		} catch (IOException | RuntimeException ex) {
			LOG.debug("a connection was gone before it was closed", ex);
		}
	}
}

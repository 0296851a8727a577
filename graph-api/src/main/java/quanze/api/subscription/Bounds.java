package quanze.api.subscription;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much those who listen may ask of this process.
 *
 * @param connections
 *            WebSockets that may be open
 * @param listeners
 *            subscriptions that may run, over WebSockets and as event streams together
 * @param perConnection
 *            subscriptions that may run over one WebSocket
 * @param message
 *            characters of a message that comes over a WebSocket; so much is set aside for each
 * @param idle
 *            after which a WebSocket that says nothing, not even answers pings, is closed
 * @param send
 *            within which a message must have gone out over a WebSocket, or it is closed
 * @param lifetime
 *            after which an event stream ends, for its client to begin another
 */
@ConfigurationProperties("quanze.subscriptions")
public record Bounds(@DefaultValue("500") int connections, @DefaultValue("1000") int listeners,
		@DefaultValue("10") int perConnection, @DefaultValue("20000") int message,
		@DefaultValue("90s") Duration idle, @DefaultValue("10s") Duration send,
		@DefaultValue("1h") Duration lifetime) {
}

/**
 * Subscriptions: who listens, over WebSocket and as server-sent events, and what is told. All of it
 * is bounded, and who does not keep up is dropped.
 */
@NullMarked
package quanze.api.subscription;

import org.jspecify.annotations.NullMarked;

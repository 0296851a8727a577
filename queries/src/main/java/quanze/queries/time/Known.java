package quanze.queries.time;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How something read while that was what this system knew.
 *
 * @param from
 *            when it was loaded
 * @param to
 *            when it was loaded otherwise, or no longer listed; null when it is current
 */
public record Known<T>(T value, Instant from, @Nullable Instant to) {

	/** Whether it was known at that moment. */
	public boolean isAt(Instant moment) {
		return !moment.isBefore(from) && (to == null || moment.isBefore(to));
	}
}

package quanze.queries.time;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When a version of a listed fact is in force, on both clocks.
 *
 * @param from
 *            first day in force
 * @param to
 *            first day no longer in force; null when the end is open
 * @param endedAt
 *            when this system learned of {@code to}; null when the end is open
 * @param knownFrom
 *            when this version was loaded
 * @param knownTo
 *            when it was superseded or withdrawn; null when it is current
 */
public record Validity(LocalDate from, @Nullable LocalDate to, @Nullable Instant endedAt, Instant knownFrom,
		@Nullable Instant knownTo) {

	/** Whether the fact holds on that day, as far as was known at that moment. */
	public boolean holdsAt(Moment moment) {
		return isKnown(moment.knownAt()) && !moment.asOf().isBefore(from) && !hasEnded(moment);
	}

	private boolean isKnown(Instant at) {
		return !at.isBefore(knownFrom) && (knownTo == null || at.isBefore(knownTo));
	}

	private boolean hasEnded(Moment moment) {
		return to != null && !moment.asOf().isBefore(to)
				&& (endedAt == null || !moment.knownAt().isBefore(endedAt));
	}
}

package quanze.queries.time;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/** Gives moments, and fills in what the asker left open: today and now. */
public final class Moments {

	private final InstantSource clock;

	private final ZoneId zone;

	/**
	 * @param clock
	 *            what time it is
	 * @param zone
	 *            where the day changes
	 */
	public Moments(Clock clock, ZoneId zone) {
		this.clock = clock;
		this.zone = zone;
	}

	/** Today, as known now. */
	public Moment now() {
		return of(null, null);
	}

	/**
	 * @param asOf
	 *            null for today
	 * @param knownAt
	 *            null for now
	 */
	public Moment of(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
		Instant now = clock.instant();
		return new Moment(asOf != null ? asOf : now.atZone(zone).toLocalDate(),
				knownAt != null ? knownAt : now);
	}
}

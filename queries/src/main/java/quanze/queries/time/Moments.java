package quanze.queries.time;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Gives moments, and fills in what the asker left open: today and now. */
public final class Moments {

	private final InstantSource clock;

	private final ZoneId zone;

	private final Supplier<Instant> published;

	/**
	 * @param clock
	 *            what time it is
	 * @param zone
	 *            where the day changes
	 * @param published
	 *            when what is answered from was published
	 */
	public Moments(Clock clock, ZoneId zone, Supplier<Instant> published) {
		this.clock = clock;
		this.zone = zone;
		this.published = published;
	}

	/** Today, as known now. */
	public Moment now() {
		return of(null, null);
	}

	/**
	 * What is known now is what was known when the version that is answered from was published: a
	 * question that is asked while another is being published sees nothing of that.
	 *
	 * @param asOf
	 *            null for today
	 * @param knownAt
	 *            null for now
	 */
	public Moment of(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
		Instant latest = published.get();
		return new Moment(asOf != null ? asOf : clock.instant().atZone(zone).toLocalDate(),
				knownAt != null && knownAt.isBefore(latest) ? knownAt : latest);
	}
}

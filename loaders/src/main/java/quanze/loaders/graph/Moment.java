package quanze.loaders.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** How the graph writes moments and open ends. */
final class Moment {

	static final LocalDate OPEN_DAY = LocalDate.of(9999, 12, 31);

	static final ZonedDateTime OPEN = OPEN_DAY.atStartOfDay(ZoneOffset.UTC);

	private Moment() {
	}

	static ZonedDateTime of(Instant instant) {
		return ZonedDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

}

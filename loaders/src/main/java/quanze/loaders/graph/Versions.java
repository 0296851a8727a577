package quanze.loaders.graph;

import java.time.ZonedDateTime;
import java.util.Map;

import quanze.loaders.edition.Edition;

/** What all versions of listed facts carry: an identity and two clocks. */
final class Versions {

	private Versions() {
	}

	static String uid(String code, Edition edition, ZonedDateTime now) {
		return "%s@%s#%s".formatted(code, edition.list().code(), now.toInstant());
	}

	/** The clocks of all that is new in an edition, for statements that take {@code $clock}. */
	static Map<String, Object> clock(Edition edition, ZonedDateTime now) {
		return Map.of("clock",
				Map.of("validFrom", edition.list().manifest().effectiveOn(), "validTo", Moment.OPEN_DAY,
						"endedAt", Moment.OPEN, "knownFrom", now, "knownTo", Moment.OPEN));
	}

}

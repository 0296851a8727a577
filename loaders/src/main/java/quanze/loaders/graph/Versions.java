package quanze.loaders.graph;

import java.time.ZonedDateTime;

import quanze.loaders.edition.Edition;

/** What all versions of listed facts carry: an identity and two clocks. */
final class Versions {

	private Versions() {
	}

	static String uid(String code, Edition edition, ZonedDateTime now) {
		return "%s@%s#%s".formatted(code, edition.list().code(), now.toInstant());
	}

	static Properties clocked(Properties properties, Edition edition, ZonedDateTime now) {
		return properties.with("validFrom", edition.list().manifest().effectiveOn())
				.with("validTo", Moment.OPEN_DAY).with("endedAt", Moment.OPEN).with("knownFrom", now)
				.with("knownTo", Moment.OPEN);
	}

}

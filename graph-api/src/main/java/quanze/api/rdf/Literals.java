package quanze.api.rdf;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Values as XML Schema writes them. */
final class Literals {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private Literals() {
	}

	static String lexical(Object value) {
		return value instanceof Instant moment
				? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(ZONE).toOffsetDateTime())
				: value.toString();
	}
}

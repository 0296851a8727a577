package quanze.queries.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.time.Known;
import quanze.queries.time.Validity;

/**
 * A rectangle on the two clocks, both ends included: days since 1970, and microseconds since then
 * at which it was known.
 */
record Span(long firstDay, long lastDay, long knownFirst, long knownLast) {

	/** Later than anything that was loaded, and still within what is open. */
	static final long LATEST = Long.MAX_VALUE - 1;

	static final String FIELD = "span";

	/** Those in which a version of a fact is in force. */
	static List<Span> of(Validity validity) {
		long from = validity.from().equals(LocalDate.MIN) ? Long.MIN_VALUE : validity.from().toEpochDay();
		long known = micros(validity.knownFrom());
		long until = before(validity.knownTo());
		LocalDate to = validity.to();
		if (to == null) {
			return existing(new Span(from, Long.MAX_VALUE, known, until));
		}
		Instant endedAt = validity.endedAt();
		long ended = endedAt == null ? Long.MIN_VALUE : micros(endedAt);
		return existing(
				new Span(from, Long.MAX_VALUE, known,
						Math.min(until, ended - (ended == Long.MIN_VALUE ? 0 : 1))),
				new Span(from, to.toEpochDay() - 1, Math.max(known, ended), until));
	}

	/** The one in which something that has no days was known. */
	static List<Span> of(Known<?> known) {
		return existing(new Span(Long.MIN_VALUE, Long.MAX_VALUE, micros(known.from()), before(known.to())));
	}

	static long micros(Instant moment) {
		return moment.equals(Instant.MIN) ? Long.MIN_VALUE : ChronoUnit.MICROS.between(Instant.EPOCH, moment);
	}

	private static long before(@Nullable Instant end) {
		return end == null ? Long.MAX_VALUE : micros(end) - 1;
	}

	private static List<Span> existing(Span... spans) {
		List<Span> existing = new ArrayList<>(spans.length);
		for (Span span : spans) {
			if (span.firstDay <= span.lastDay && span.knownFirst <= span.knownLast) {
				existing.add(span);
			}
		}
		return existing;
	}
}

package quanze.queries.listed;

import java.time.Instant;
import java.time.LocalDate;

import quanze.queries.cypher.Row;
import quanze.queries.time.Validity;

/** Reads the two clocks of a version. */
public final class Clocks {

	private Clocks() {
	}

	/** The clocks of a node that is a version of a listed fact. */
	public static Validity of(Row row) {
		LocalDate from = row.date("validFrom");
		Instant knownFrom = row.instant("knownFrom");
		return new Validity(from == null ? LocalDate.MIN : from, row.date("validTo"), row.instant("endedAt"),
				knownFrom == null ? Instant.MIN : knownFrom, row.instant("knownTo"));
	}
}

package quanze.queries.basis;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A law, regulation, rule or document 法律法规.
 *
 * @param code
 *            its full title
 * @param successor
 *            code of the instrument that replaced it; null when none did
 */
public record LegalInstrument(String code, String name, @Nullable String shortName, @Nullable String type,
		@Nullable String documentNumber, @Nullable String issuer, @Nullable LocalDate effectiveOn,
		Status status,
		@Nullable String note, @Nullable String successor) {

	/** Whether an instrument is in force. */
	public enum Status {
		/** It is. */
		IN_FORCE,
		/** It was repealed. */
		REPEALED,
		/** It is cited, and in no register. */
		UNREGISTERED
	}
}

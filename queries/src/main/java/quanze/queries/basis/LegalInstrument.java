package quanze.queries.basis;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A law, regulation, rule or document 法律法规.
 *
 * @param code
 *            its full title
 * @param shortNames
 *            other titles under which it is cited; may be empty
 * @param successor
 *            code of the instrument that replaced it; null when none did
 */
public record LegalInstrument(String code, String name, List<String> shortNames, @Nullable String type,
		@Nullable String documentNumber, @Nullable String issuer, @Nullable LocalDate effectiveOn,
		@Nullable LocalDate repealedOn,
		Status status,
		@Nullable String note, @Nullable String successor) {

	public LegalInstrument {
		shortNames = List.copyOf(shortNames);
	}

	/** As it stood on that day: one that was repealed later was in force. */
	LegalInstrument on(LocalDate day) {
		return status == Status.REPEALED && repealedOn != null && day.isBefore(repealedOn)
				? new LegalInstrument(code, name, shortNames, type, documentNumber, issuer, effectiveOn,
						repealedOn, Status.IN_FORCE, note, successor)
				: this;
	}

	/** Whether an instrument is in force. */
	public enum Status {
		/** It is. */
		IN_FORCE,
		/** It is, in a later wording. */
		AMENDED,
		/** It was repealed. */
		REPEALED,
		/** It is cited, and in no register. */
		UNREGISTERED
	}
}

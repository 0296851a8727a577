package quanze.loaders.basis;

import java.util.Optional;

/** Which entry of the register a citation means. */
public sealed interface Resolution {

	/** What decided. */
	enum By {
		/** The title, in any spelling. */
		TITLE,
		/** One of the short names. */
		SHORT_NAME,
		/** The title, where only an edition in brackets such as （试行） differs. */
		TITLE_WITHOUT_EDITION,
		/** The document number. */
		DOCUMENT_NUMBER
	}

	/**
	 * One entry, and only one, fits.
	 *
	 * @param instrument
	 *            the entry
	 * @param by
	 *            what decided
	 */
	record Resolved(Instrument instrument, By by) implements Resolution {
	}

	/**
	 * No entry fits, or several do.
	 *
	 * @param reason
	 *            a sentence that says why
	 * @param suggestion
	 *            the nearest title of the register, for an editor to judge; empty when nothing is near
	 */
	record Unresolved(String reason, Optional<String> suggestion) implements Resolution {
	}

	/** The entry, if there is one. */
	default Optional<Instrument> found() {
		return switch (this) {
			case Resolved resolved -> Optional.of(resolved.instrument);
			case Unresolved _ -> Optional.empty();
		};
	}
}

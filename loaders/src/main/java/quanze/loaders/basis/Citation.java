package quanze.loaders.basis;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.loaders.text.Text;

/**
 * What a list cites as the ground of something: one instrument, with the places in it.
 *
 * @param text
 *            as written
 * @param kind
 *            by what the instrument is named
 * @param title
 *            the title without its outer brackets, inner ones as {@code 〈〉}; empty unless
 *            {@code TITLED}
 * @param edition
 *            the edition that follows the title in brackets, such as {@code 2019年修订}; null when
 *            none
 * @param documentNumber
 *            as {@code 国发〔2014〕5号} or {@code 国务院令第751号}, whatever the brackets were; null when none
 * @param provisions
 *            the places cited; none when it is the instrument as a whole
 * @param note
 *            other words that belong to it, such as an issuer before the title; null when none
 * @param quotation
 *            the provision's text where the cell quotes it; null when not
 * @param complete
 *            whether all of its text was understood
 */
public record Citation(String text, Kind kind, String title, @Nullable String edition,
		@Nullable String documentNumber,
		List<Provision> provisions, @Nullable String note, @Nullable String quotation, boolean complete) {

	/** By what a citation names its instrument. */
	public enum Kind {
		/** By its title. */
		TITLED,
		/** By its document number alone. */
		NUMBERED,
		/** By neither: 按三定规定, 市政府专题会议纪要. The text is kept. */
		UNRECOGNISED
	}

	public Citation {
		provisions = List.copyOf(provisions);
		if (kind == Kind.TITLED == title.isEmpty() || kind == Kind.NUMBERED && documentNumber == null) {
			throw new IllegalArgumentException("a citation names its instrument: " + text);
		}
	}

	static Citation unrecognised(String text) {
		return new Citation(text, Kind.UNRECOGNISED, "", null, null, List.of(), null, null, false);
	}

	/**
	 * One for each provision, as {@code 城乡规划法#64.2.1}; the instrument's key alone when it is cited as a
	 * whole.
	 */
	public List<String> keys() {
		String instrument = instrumentKey();
		return provisions.isEmpty()
				? List.of(instrument)
				: provisions.stream().map(provision -> instrument + "#" + provision.key()).toList();
	}

	/** {@link #keys} in one: {@code 城乡规划法#64,65.2}. */
	public String key() {
		List<String> places = provisions.stream().map(Provision::key).toList();
		return places.isEmpty() ? instrumentKey() : instrumentKey() + "#" + String.join(",", places);
	}

	private String instrumentKey() {
		return switch (kind) {
			case TITLED -> Titles.exactKey(title);
			case NUMBERED -> DocumentNumbers.key(documentNumber == null ? text : documentNumber);
			case UNRECOGNISED -> Text.fold(text);
		};
	}
}

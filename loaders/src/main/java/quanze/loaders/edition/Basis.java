package quanze.loaders.edition;

import org.jspecify.annotations.Nullable;

/**
 * A legal basis that a list cites: a provision, or an instrument as a whole.
 *
 * @param code
 *            canonical citation
 * @param citation
 *            as cited
 * @param instrument
 *            the instrument cited
 * @param article
 *            article; {@code null} for the instrument as a whole
 * @param paragraph
 *            paragraph (款), if cited
 * @param item
 *            item (项), if cited
 */
public record Basis(String code, String citation, CitedInstrument instrument, @Nullable Integer article,
		@Nullable Integer paragraph, @Nullable Integer item) {

	/**
	 * An instrument as cited.
	 *
	 * @param key
	 *            its title, folded: what identifies it
	 * @param title
	 *            its full title if registered, else as cited
	 * @param documentNumber
	 *            as cited, if any
	 */
	public record CitedInstrument(String key, String title, @Nullable String documentNumber) {
	}

}

package quanze.loaders.edition;

import java.util.Optional;
import java.util.regex.Pattern;

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

	private static final Pattern ARTICLE = Pattern.compile("第[^条]{1,12}条(?:之[零〇一二三四五六七八九十百千]{1,9})?");

	/** What identifies it, by whatever title its instrument was cited. */
	public String key() {
		return instrument.key() + place();
	}

	/** Key of the article that a paragraph or an item of it belongs to; empty for anything else. */
	public Optional<String> articleKey() {
		var article = ARTICLE.matcher(place());
		return article.lookingAt() && article.end() < place().length()
				? Optional.of(instrument.key() + article.group())
				: Optional.empty();
	}

	private String place() {
		return code.substring(instrument.title().length());
	}

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

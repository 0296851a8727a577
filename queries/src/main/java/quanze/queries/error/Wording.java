package quanze.queries.error;

import java.io.Serializable;
import java.util.Locale;

/** A sentence for whoever asked, in both languages that are spoken here. */
public record Wording(String english, String chinese) implements Serializable {

	/** Both with the same values filled in, as {@link String#format} does. */
	public static Wording of(String english, String chinese, Object... values) {
		return new Wording(english.formatted(values), chinese.formatted(values));
	}

	/** The sentence in Chinese where that is the locale's language, else in English. */
	public String in(Locale locale) {
		return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
	}
}

package quanze.queries.error;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** A sentence for whoever asked, in both languages that are spoken here. */
public record Wording(String english, String chinese) implements Serializable {

	/** Both with the same values filled in, as {@link String#format} does. */
	public static Wording of(String english, String chinese, Object... values) {
		return new Wording(english.formatted(values), chinese.formatted(values));
	}

	/** The same, and what may have been meant; the same alone where nothing may. */
	public Wording suggesting(List<String> similar) {
		return similar.isEmpty()
				? this
				: new Wording(english + "; did you mean " + String.join(", ", similar) + "?",
						chinese + "；是否指：" + String.join("、", similar) + "？");
	}

	/** The sentence in Chinese where that is the locale's language, else in English. */
	public String in(Locale locale) {
		return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
	}
}

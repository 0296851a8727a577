package quanze.api.error;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The languages in which errors are told: English unless Chinese is preferred. */
public final class Languages {

	/** All of them. */
	public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.CHINESE);

	private Languages() {
	}

	/**
	 * The one that is preferred.
	 *
	 * @param acceptLanguage
	 *            as the header of that name has it: {@code zh-CN,zh;q=0.9,en;q=0.8}
	 */
	public static Locale preferred(@Nullable String acceptLanguage) {
		if (acceptLanguage == null || acceptLanguage.isBlank()) {
			return Locale.ENGLISH;
		}
		try {
			return Objects.requireNonNullElse(
					Locale.lookup(LanguageRange.parse(acceptLanguage), SPOKEN), Locale.ENGLISH);
		} catch (IllegalArgumentException ex) {
			return Locale.ENGLISH;
		}
	}
}

package quanze.loaders.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What every parser of cell text starts from. All methods are linear in the length of their input.
 */
public final class Text {

	/** The parsers look at this many characters of a cell; what follows is reported, not read. */
	public static final int READ_AT_MOST = 10_000;

	private static final String OPEN_ROUND = "(〔【[{〖";

	private static final String CLOSE_ROUND = ")〕】]}〗";

	private static final String OPEN_TITLE = "《〈<";

	private static final String CLOSE_TITLE = "》〉>";

	private static final String QUOTES = "“”‘’\"'「」『』`";

	private static final String DASHES = "‐‑‒–—―−─";

	private static final String DOTS = "•・‧∙";

	private Text() {
	}

	/**
	 * A key for comparing names, not for display: compatibility forms (NFKC), no blanks, controls,
	 * zero-width characters or quotes, Latin in lower case, round and square brackets as {@code ()},
	 * title brackets as {@code 〈〉}, one kind of dash and of middle dot. Folding twice changes nothing.
	 */
	public static String fold(String text) {
		if (isFolded(text)) {
			return text;
		}
		String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		StringBuilder key = new StringBuilder(compatible.length());
		compatible.codePoints().filter(Text::isVisible).filter(c -> !isBlank(c) && QUOTES.indexOf(c) < 0)
				.map(Text::unified).forEach(key::appendCodePoint);
		return Normalizer.normalize(key, Normalizer.Form.NFKC);
	}

	/**
	 * Whether it is of common Chinese characters, small Latin letters and digits alone, as most are.
	 */
	private static boolean isFolded(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean plain = c >= '\u4E00' && c <= '\u9FA5' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
			if (!plain) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The text as it should be shown: trimmed of every kind of blank, without controls and zero-width
	 * characters, full-width digits and letters in half width. Blanks between Chinese characters go,
	 * line breaks beside one too; other blanks become one space. Full-width punctuation stays.
	 */
	public static String clean(String text) {
		StringBuilder shown = new StringBuilder(text.length());
		boolean blank = false;
		boolean lineBreak = false;
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			i += Character.charCount(c);
			if (isBlank(c)) {
				blank = true;
				lineBreak |= c == '\n' || c == '\r';
			} else if (isVisible(c)) {
				int half = halfWidth(c);
				if (blank && !shown.isEmpty()) {
					appendBlank(shown, half, lineBreak);
				}
				blank = false;
				lineBreak = false;
				shown.appendCodePoint(half);
			}
		}
		return shown.toString();
	}

	/** {@link #clean} without any blank left: for parsers, in which blanks never mean anything. */
	public static String compact(String text) {
		return clean(text).replace(" ", "");
	}

	/** The part of a text that parsers read. */
	public static String head(String text) {
		return text.length() <= READ_AT_MOST ? text : text.substring(0, READ_AT_MOST);
	}

	/** Blanks of every width, line breaks and tabs included. */
	static boolean isBlank(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean isVisible(int c) {
		return switch (Character.getType(c)) {
			case Character.CONTROL -> isBlank(c);
			case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
			default -> c != 0xFFFE && c != 0xFFFF && !(c >= 0xFE00 && c <= 0xFE0F);
		};
	}

	private static int halfWidth(int c) {
		boolean alphanumeric = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
		return alphanumeric ? c - 0xFEE0 : c;
	}

	private static int unified(int c) {
		if (OPEN_ROUND.indexOf(c) >= 0) {
			return '(';
		}
		if (CLOSE_ROUND.indexOf(c) >= 0) {
			return ')';
		}
		if (OPEN_TITLE.indexOf(c) >= 0) {
			return '〈';
		}
		if (CLOSE_TITLE.indexOf(c) >= 0) {
			return '〉';
		}
		if (DASHES.indexOf(c) >= 0) {
			return '-';
		}
		return DOTS.indexOf(c) >= 0 ? '·' : c;
	}

	private static void appendBlank(StringBuilder shown, int next, boolean lineBreak) {
		boolean before = isChinese(shown.codePointBefore(shown.length()));
		boolean after = isChinese(next);
		boolean drop = lineBreak ? before || after : before && after;
		if (!drop) {
			shown.append(' ');
		}
	}

	private static boolean isChinese(int c) {
		return Character.isIdeographic(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF
				|| c >= 0x2010 && c <= 0x2026;
	}
}

package quanze.queries.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.BitSet;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;

/**
 * Makes texts comparable: full width becomes half, upper case lower, traditional characters
 * simplified. Offsets into the original stay known.
 */
public final class Folding {

	/** Ideographs that are written otherwise when simplified. */
	private static final BitSet TRADITIONAL = new BitSet();

	private static final NormalizeCharMap SIMPLIFIED = simplified();

	private Folding() {
	}

	/** The folded text of a reader; a char filter, so that offsets can be corrected. */
	static Reader filter(Reader text) {
		return new MappingCharFilter(SIMPLIFIED, new ICUNormalizer2CharFilter(text));
	}

	/** The folded text. */
	public static String fold(String text) {
		if (text.chars().allMatch(Folding::isPlain)) {
			return text;
		}
		try (Reader reader = filter(new StringReader(clean(text)))) {
			StringBuilder folded = new StringBuilder(text.length());
			for (int c = reader.read(); c >= 0; c = reader.read()) {
				folded.append((char) c);
			}
			return folded.toString();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What names are compared by: letters and digits of the folded text, nothing else. */
	public static String key(String name) {
		StringBuilder key = new StringBuilder(name.length());
		fold(name).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
		return key.toString();
	}

	/**
	 * The same text, of the same length, with blanks for control characters and halves of characters.
	 */
	static String clean(String text) {
		StringBuilder clean = null;
		for (int i = 0; i < text.length(); i++) {
			if (isBroken(text, i)) {
				clean = clean == null ? new StringBuilder(text) : clean;
				clean.setCharAt(i, ' ');
			}
		}
		return clean == null ? text : clean.toString();
	}

	/** The start of a text, at most that many UTF-16 units, no character cut in half. */
	public static String head(String text, int length) {
		if (text.length() <= length) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
	}

	/** Whether it folds to itself, whatever stands beside. */
	private static boolean isPlain(int c) {
		return c >= '一' && c <= '\u9FFF' && !TRADITIONAL.get(c) || c >= 'a' && c <= 'z'
				|| c >= '0' && c <= '9'
				|| c == ' ';
	}

	private static boolean isBroken(String text, int at) {
		char c = text.charAt(at);
		if (Character.isHighSurrogate(c)) {
			return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
		}
		return Character.isISOControl(c);
	}

	private static NormalizeCharMap simplified() {
		Transliterator transliterator = Transliterator.getInstance("Traditional-Simplified");
		NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
		UnicodeSet ideographs = new UnicodeSet().applyIntPropertyValue(UProperty.UNIFIED_IDEOGRAPH, 1);
		ideographs.addAll(transliterator.getSourceSet());
		for (String character : ideographs) {
			String simple = transliterator.transliterate(character);
			if (!simple.equals(character) && UCharacter.hasBinaryProperty(character.codePointAt(0),
					UProperty.IDEOGRAPHIC)) {
				builder.add(character, simple);
				TRADITIONAL.set(character.codePointAt(0));
			}
		}
		return builder.build();
	}
}

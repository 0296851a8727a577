package quanze.queries.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts comparable: full width becomes half, upper case lower, traditional characters
 * simplified. Offsets into the original stay known.
 */
public final class Folding {

	/** Characters that are written otherwise when simplified. */
	private static final Map<String, String> SIMPLE = simple();

	private static final NormalizeCharMap SIMPLIFIED = simplified();

	/** What a character folds to that does not merge with the one before; 0 where it is not one. */
	private static final char[] ONE_BY_ONE = oneByOne();

	private Folding() {
	}

	/** The folded text of a reader; a char filter, so that offsets can be corrected. */
	static Reader filter(Reader text) {
		return new MappingCharFilter(SIMPLIFIED, new ICUNormalizer2CharFilter(text));
	}

	/** The folded text. */
	public static String fold(String text) {
		String oneByOne = oneByOne(text);
		if (oneByOne != null) {
			return oneByOne;
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

	/** The folded text where each UTF-16 unit folds to one, so that offsets are the same; else null. */
	static @Nullable String oneByOne(String text) {
		char[] folded = new char[text.length()];
		for (int i = 0; i < folded.length; i++) {
			folded[i] = ONE_BY_ONE[text.charAt(i)];
			if (folded[i] == 0) {
				return null;
			}
		}
		return new String(folded);
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

	private static Map<String, String> simple() {
		Transliterator transliterator = Transliterator.getInstance("Traditional-Simplified");
		Map<String, String> simplified = new HashMap<>();
		UnicodeSet ideographs = new UnicodeSet().applyIntPropertyValue(UProperty.UNIFIED_IDEOGRAPH, 1);
		ideographs.addAll(transliterator.getSourceSet());
		for (String character : ideographs) {
			String simple = transliterator.transliterate(character);
			if (!simple.equals(character) && UCharacter.hasBinaryProperty(character.codePointAt(0),
					UProperty.IDEOGRAPHIC)) {
				simplified.put(character, simple);
			}
		}
		return simplified;
	}

	private static NormalizeCharMap simplified() {
		NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
		SIMPLE.forEach(builder::add);
		return builder.build();
	}

	private static char[] oneByOne() {
		Normalizer2 normalizer = Normalizer2.getNFKCCasefoldInstance();
		char[] all = new char[Character.MAX_VALUE + 1];
		for (char c = 0; c < Character.MAX_VALUE; c++) {
			if (Character.isISOControl(c)) {
				all[c] = ' ';
			} else if (!Character.isSurrogate(c) && normalizer.hasBoundaryBefore(c)) {
				String normal = normalizer.normalize(Character.toString(c));
				String folded = SIMPLE.getOrDefault(normal, normal);
				all[c] = folded.length() == 1 ? folded.charAt(0) : 0;
			}
		}
		return all;
	}
}

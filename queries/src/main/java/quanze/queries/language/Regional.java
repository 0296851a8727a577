package quanze.queries.language;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts words of Taiwan, Hong Kong and Macau into those of the mainland's lists; data,
 * {@code regional.csv}. Words that are said on the mainland, too, or stand within others that are,
 * are not among them.
 */
public final class Regional {

	private static final Map<String, String> WORDS = words();

	private static final int SHORTEST = 2;

	private static final int LONGEST = WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

	private Regional() {
	}

	/** A folded text with such words put as on the mainland; longer words first. */
	public static String asOnTheMainland(String folded) {
		StringBuilder put = new StringBuilder();
		for (int at = 0; at < folded.length();) {
			int length = length(folded, at);
			put.append(length == 0
					? folded.substring(at, at + 1)
					: WORDS.get(folded.substring(at, at + length)));
			at += Math.max(1, length);
		}
		return put.toString();
	}

	/** Of the longest word that begins there; 0 where none does. */
	private static int length(String text, int at) {
		int length = Math.min(LONGEST, text.length() - at);
		while (length >= SHORTEST && !WORDS.containsKey(text.substring(at, at + length))) {
			length--;
		}
		return length < SHORTEST ? 0 : length;
	}

	private static Map<String, String> words() {
		return Lines.cells(Regional.class, "regional.csv").stream()
				.collect(Collectors.toUnmodifiableMap(it -> it[0], it -> it[1]));
	}
}

package quanze.queries.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Puts English words that people mix into Chinese into Chinese. Words that may as well be pinyin
 * stay, unless they are long.
 */
public final class Foreign {

	private static final Pattern PHRASE = Pattern.compile("[a-z][a-z'-]*(?: [a-z][a-z'-]*)*");

	private static final int LONGEST_PHRASE = 3;

	/** Shorter ones that can be read as pinyin are pinyin. */
	private static final int CLEAR = 4;

	private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing", "ly");

	private static final Map<String, String> WORDS = words();

	private Foreign() {
	}

	/** A folded text with its English words in Chinese; the same text when it has none. */
	public static String inChinese(String folded) {
		Matcher phrases = PHRASE.matcher(folded);
		StringBuilder chinese = new StringBuilder();
		while (phrases.find()) {
			phrases.appendReplacement(chinese, Matcher.quoteReplacement(phrase(phrases.group().split(" "))));
		}
		return phrases.appendTail(chinese).toString();
	}

	private static String phrase(String[] words) {
		StringBuilder chinese = new StringBuilder();
		for (int start = 0; start < words.length;) {
			int length = LONGEST_PHRASE;
			String found = null;
			while (found == null && length > 0) {
				if (start + length <= words.length) {
					found = find(String.join(" ", List.of(words).subList(start, start + length)));
				}
				length--;
			}
			if (!chinese.isEmpty() && found == null) {
				chinese.append(' ');
			}
			chinese.append(found == null ? words[start] : found);
			start += found == null ? 1 : length + 1;
		}
		return chinese.toString();
	}

	private static @Nullable String find(String words) {
		if (words.length() < CLEAR && !Pinyin.syllables(words).isEmpty()) {
			return null;
		}
		String found = WORDS.get(words);
		for (String ending : ENDINGS) {
			if (found == null && words.endsWith(ending) && words.length() > ending.length() + 2) {
				String stem = words.substring(0, words.length() - ending.length());
				found = WORDS.get(stem);
				found = found == null && ending.equals("ing") ? WORDS.get(stem + "e") : found;
			}
		}
		return found;
	}

	private static Map<String, String> words() {
		Map<String, String> words = new HashMap<>();
		Lines.of(Foreign.class, "english.csv").stream().skip(1).forEach(line -> {
			int comma = line.indexOf(',');
			words.put(line.substring(0, comma), line.substring(comma + 1).split("；")[0]);
		});
		return Map.copyOf(words);
	}
}

package quanze.queries.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.ibm.icu.text.Transliterator;
import org.jspecify.annotations.Nullable;

/**
 * The sounds of Chinese characters, without tones. A character has one sound here, its most common
 * one: this is for finding, not for reading out.
 */
public final class Pinyin {

	private static final int FIRST = 0x4E00;

	private static final int LAST = 0x9FFF;

	private static final int LONGEST_SYLLABLE = 6;

	private static final int LONGEST_WORD = 60;

	private static final String[] SOUNDS = sounds();

	private static final Set<String> SYLLABLES = Set.copyOf(new HashSet<>(List.of(SOUNDS)));

	private Pinyin() {
	}

	/** How a simplified character sounds; null when it is none of the common Chinese ones. */
	public static @Nullable String of(int character) {
		return character < FIRST || character > LAST ? null : SOUNDS[character - FIRST];
	}

	/** Whether pinyin is written with that character: a small Latin letter. */
	public static boolean isLetter(int character) {
		return character >= 'a' && character <= 'z';
	}

	/** All syllables, of Latin letters only. */
	public static Set<String> all() {
		return SYLLABLES.stream().filter(it -> it.matches("[a-z]+"))
				.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The fewest syllables that a run of small Latin letters can be read as; empty when it cannot.
	 */
	public static List<String> syllables(String letters) {
		int length = letters.length();
		if (length == 0 || length > LONGEST_WORD) {
			return List.of();
		}
		int[] count = new int[length + 1];
		int[] from = new int[length + 1];
		for (int end = 1; end <= length; end++) {
			count[end] = Integer.MAX_VALUE;
			for (int start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
				if (count[start] < count[end] - 1 && SYLLABLES.contains(letters.substring(start, end))) {
					count[end] = count[start] + 1;
					from[end] = start;
				}
			}
		}
		if (count[length] == Integer.MAX_VALUE) {
			return List.of();
		}
		List<String> syllables = new ArrayList<>();
		for (int end = length; end > 0; end = from[end]) {
			syllables.addFirst(letters.substring(from[end], end));
		}
		return syllables;
	}

	private static String[] sounds() {
		Transliterator latin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
		String[] sounds = new String[LAST - FIRST + 1];
		for (int i = 0; i < sounds.length; i++) {
			sounds[i] = latin.transliterate(Character.toString(FIRST + i)).strip();
		}
		return sounds;
	}
}

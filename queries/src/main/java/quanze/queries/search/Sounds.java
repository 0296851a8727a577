package quanze.queries.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import quanze.queries.language.Pinyin;

/**
 * How a folded text sounds: each two syllables that follow one another, be they written in
 * characters or in Latin letters. So like-sounding characters and pinyin find what is meant.
 */
final class Sounds {

	private static final Pattern LETTERS = Pattern.compile("[a-z]+");

	private final List<String> pairs = new ArrayList<>();

	private final List<String> all = new ArrayList<>();

	private final StringBuilder word = new StringBuilder();

	private @Nullable String before;

	private Sounds() {
	}

	/** The pairs, with a blank between their syllables; no other gram has a blank. */
	static List<String> pairs(String folded) {
		Sounds sounds = new Sounds();
		folded.codePoints().forEach(sounds::next);
		sounds.endWord();
		return sounds.pairs;
	}

	/** All syllables of a name, with a blank between; characters that have no sound are left out. */
	static String key(String name) {
		Sounds sounds = new Sounds();
		Folding.key(name).codePoints().forEach(sounds::next);
		sounds.endWord();
		return String.join(" ", sounds.all);
	}

	/** What of a text is not spelled in Latin letters; other words in these stay. */
	static String unspelled(String folded) {
		return LETTERS.matcher(folded)
				.replaceAll(it -> Pinyin.syllables(it.group()).isEmpty() ? it.group() : " ")
				.strip();
	}

	private void next(int character) {
		if (Pinyin.isLetter(character)) {
			word.append((char) character);
			return;
		}
		endWord();
		String syllable = Pinyin.of(character);
		if (syllable != null) {
			add(syllable);
		} else if (!Character.isWhitespace(character)) {
			before = null;
		}
	}

	private void endWord() {
		if (word.isEmpty()) {
			return;
		}
		List<String> syllables = Pinyin.syllables(word.toString());
		word.setLength(0);
		if (syllables.isEmpty()) {
			before = null;
		}
		syllables.forEach(this::add);
	}

	private void add(String syllable) {
		if (before != null) {
			pairs.add(before + ' ' + syllable);
		}
		before = syllable;
		all.add(syllable);
	}
}

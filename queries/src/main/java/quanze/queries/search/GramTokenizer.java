package quanze.queries.search;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Cuts folded text into each Chinese character, each two that stand side by side, and each run of
 * other letters and digits. Gives at most {@value #MOST} tokens.
 */
final class GramTokenizer extends Tokenizer {

	static final int MOST = 20_000;

	private static final int LONGEST_WORD = 64;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

	private final TypeAttribute type = addAttribute(TypeAttribute.class);

	private final Deque<Gram> pending = new ArrayDeque<>();

	private final StringBuilder word = new StringBuilder();

	private int wordStart;

	private int position;

	private int given;

	/** The Chinese character right before, or empty. */
	private String before = "";

	private int beforeStart;

	private int unread = -1;

	@Override
	public boolean incrementToken() throws IOException {
		clearAttributes();
		while (pending.isEmpty() && advance()) {
			// reads on
		}
		Gram gram = given++ < MOST ? pending.poll() : null;
		if (gram == null) {
			return false;
		}
		term.append(gram.term());
		offset.setOffset(correctOffset(gram.start()), correctOffset(gram.end()));
		type.setType(gram.type().name());
		return true;
	}

	/** Reads one character; false at the end of the text. */
	private boolean advance() throws IOException {
		int start = position;
		int character = next();
		if (character < 0) {
			boolean rest = !word.isEmpty();
			endWord(start);
			return rest;
		}
		if (isChinese(character)) {
			endWord(start);
			chinese(Character.toString(character), start);
		} else if (Character.isLetterOrDigit(character)) {
			before = "";
			letter(character, start);
		} else {
			before = "";
			endWord(start);
		}
		return true;
	}

	private void chinese(String character, int start) {
		if (!before.isEmpty()) {
			pending.add(new Gram(before + character, Gram.Type.BIGRAM, beforeStart, position));
		}
		pending.add(new Gram(character, Gram.Type.UNIGRAM, start, position));
		before = character;
		beforeStart = start;
	}

	private void letter(int character, int start) {
		if (word.isEmpty()) {
			wordStart = start;
		}
		word.appendCodePoint(character);
		if (word.length() >= LONGEST_WORD) {
			endWord(position);
		}
	}

	private void endWord(int end) {
		if (!word.isEmpty()) {
			pending.add(new Gram(word.toString(), Gram.Type.WORD, wordStart, end));
			word.setLength(0);
		}
	}

	private int next() throws IOException {
		int first = unread >= 0 ? unread : input.read();
		unread = -1;
		if (first < 0) {
			return first;
		}
		position++;
		if (!Character.isHighSurrogate((char) first)) {
			return first;
		}
		int second = input.read();
		if (second < 0 || !Character.isLowSurrogate((char) second)) {
			unread = second;
			return ' ';
		}
		position++;
		return Character.toCodePoint((char) first, (char) second);
	}

	/** Whether a folded character stands for itself, and does not make words. */
	static boolean isChinese(int character) {
		if (character < 0x2E80) {
			return false;
		}
		return switch (UnicodeScript.of(character)) {
			case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL -> Character.isLetterOrDigit(character);
			default -> character == '〇';
		};
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		pending.clear();
		word.setLength(0);
		before = "";
		position = 0;
		given = 0;
		unread = -1;
	}

	@Override
	public void end() throws IOException {
		super.end();
		int end = correctOffset(position);
		offset.setOffset(end, end);
	}
}

package quanze.queries.search;

import java.util.ArrayList;
import java.util.List;

import quanze.queries.language.Pinyin;

/** A folded text as the pieces that keys of names are made of: characters, or syllables. */
final class Pieces {

	private static final String BREAK = "";

	private final String text;

	private final String between;

	private final List<Piece> pieces = new ArrayList<>();

	private Pieces(String text, String between) {
		this.text = text;
		this.between = between;
	}

	/** Letters and digits; anything else but a blank ends a name. */
	static Pieces ofCharacters(String text) {
		Pieces pieces = new Pieces(text, "");
		for (int at = 0; at < text.length();) {
			int character = text.codePointAt(at);
			int end = at + Character.charCount(character);
			pieces.add(Character.isLetterOrDigit(character) ? Character.toString(character) : BREAK, at, end,
					Character.isWhitespace(character));
			at = end;
		}
		return pieces;
	}

	/** Syllables, of characters or of Latin letters. */
	static Pieces ofSounds(String text) {
		Pieces pieces = new Pieces(text, " ");
		int at = 0;
		while (at < text.length()) {
			int end = at;
			while (end < text.length() && Pinyin.isLetter(text.charAt(end))) {
				end++;
			}
			if (end > at) {
				pieces.addLatin(Pinyin.syllables(text.substring(at, end)), at, end);
			} else {
				end = at + Character.charCount(text.codePointAt(at));
				String syllable = Pinyin.of(text.codePointAt(at));
				pieces.add(syllable == null ? BREAK : syllable, at, end,
						Character.isWhitespace(text.charAt(at)));
			}
			at = end;
		}
		return pieces;
	}

	String text() {
		return text;
	}

	int size() {
		return pieces.size();
	}

	int start(int piece) {
		return pieces.get(piece).start();
	}

	int end(int piece) {
		return pieces.get(piece).end();
	}

	/** The first piece that starts at that offset or behind. */
	int after(int offset) {
		int piece = 0;
		while (piece < pieces.size() && pieces.get(piece).start() < offset) {
			piece++;
		}
		return piece;
	}

	boolean isUnbroken(int from, int to) {
		return pieces.subList(from, to).stream().noneMatch(it -> it.key().equals(BREAK));
	}

	/** Whether all of it is written in Latin letters. */
	boolean isLatin(int from, int to) {
		return pieces.subList(from, to).stream().allMatch(Piece::latin);
	}

	String key(int from, int to) {
		StringBuilder key = new StringBuilder();
		for (Piece piece : pieces.subList(from, to)) {
			key.append(key.isEmpty() ? "" : between).append(piece.key());
		}
		return key.toString();
	}

	private void add(String key, int start, int end, boolean blank) {
		if (!blank) {
			pieces.add(new Piece(key, start, end, false));
		}
	}

	private void addLatin(List<String> syllables, int start, int end) {
		if (syllables.isEmpty()) {
			pieces.add(new Piece(BREAK, start, end, false));
		}
		int at = start;
		for (String syllable : syllables) {
			pieces.add(new Piece(syllable, at, at + syllable.length(), true));
			at += syllable.length();
		}
	}

	private record Piece(String key, int start, int end, boolean latin) {
	}
}

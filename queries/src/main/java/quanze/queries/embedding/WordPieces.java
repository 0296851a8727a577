package quanze.queries.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Cuts folded text into the pieces that the model knows, as BERT does: each Chinese character and
 * each mark by itself, other words into the longest pieces.
 */
final class WordPieces {

	private static final long UNKNOWN = 100;

	private static final long BEGIN = 101;

	private static final long END = 102;

	private static final int LONGEST_WORD = 100;

	private final Map<String, Long> pieces;

	private WordPieces(Map<String, Long> pieces) {
		this.pieces = pieces;
	}

	/**
	 * @param json
	 *            a tokenizer in Hugging Face's format; of it only {@code model.vocab} is read
	 */
	static WordPieces read(InputStream json) throws IOException {
		Map<String, Long> pieces = new HashMap<>();
		try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
			while (parser.nextToken() != null) {
				if (parser.currentToken() == JsonToken.PROPERTY_NAME
						&& "vocab".equals(parser.currentName())) {
					parser.nextToken();
					while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
						String piece = parser.currentName();
						parser.nextToken();
						pieces.put(piece, parser.getLongValue());
					}
					return new WordPieces(pieces);
				}
			}
		}
		throw new IOException("the tokenizer has no model.vocab");
	}

	/** The numbers of the pieces, between those for begin and end: at most {@code most}. */
	long[] of(String text, int most) {
		Cut cut = new Cut(most);
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < text.length() && cut.hasRoom();) {
			int character = text.codePointAt(i);
			i += Character.charCount(character);
			if (Character.isLetterOrDigit(character) && !Character.isIdeographic(character)) {
				word.appendCodePoint(character);
				continue;
			}
			addWord(word, cut);
			if (!Character.isWhitespace(character)) {
				cut.add(pieces.getOrDefault(Character.toString(character), UNKNOWN));
			}
		}
		addWord(word, cut);
		return cut.ended();
	}

	private void addWord(StringBuilder word, Cut cut) {
		if (word.isEmpty()) {
			return;
		}
		String whole = word.toString();
		word.setLength(0);
		long[] numbers = new long[whole.length()];
		int count = 0;
		int start = 0;
		while (start < whole.length() && whole.length() <= LONGEST_WORD) {
			int end = whole.length();
			Long number = null;
			while (end > start && number == null) {
				number = pieces.get((start > 0 ? "##" : "") + whole.substring(start, end));
				end = number == null ? end - 1 : end;
			}
			if (number == null) {
				break;
			}
			numbers[count++] = number;
			start = end;
		}
		if (start < whole.length()) {
			cut.add(UNKNOWN);
		} else {
			Arrays.stream(numbers, 0, count).forEach(cut::add);
		}
	}

	private static final class Cut {

		private final long[] numbers;

		private int count;

		Cut(int most) {
			this.numbers = new long[most];
			this.numbers[count++] = BEGIN;
		}

		boolean hasRoom() {
			return count < numbers.length - 1;
		}

		void add(long number) {
			if (hasRoom()) {
				numbers[count++] = number;
			}
		}

		long[] ended() {
			numbers[count++] = END;
			return Arrays.copyOf(numbers, count);
		}
	}
}

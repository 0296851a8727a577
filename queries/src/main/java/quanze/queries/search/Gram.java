package quanze.queries.search;

/**
 * A piece of a text by which it can be found.
 *
 * @param start
 *            offset of its first UTF-16 unit in the original text
 * @param end
 *            offset behind its last one
 */
record Gram(String term, Type type, int start, int end) {

	enum Type {
		/** One character of a run of Chinese ones. */
		UNIGRAM,
		/** Two characters that stand side by side. */
		BIGRAM,
		/** A run of letters and digits. */
		WORD,
		/** Two syllables that follow one another, however written. */
		SOUND;

		/** Whether a match of it says something by itself. */
		boolean tells() {
			return this != UNIGRAM;
		}
	}
}

package quanze.loaders.basis;

/** The parts of an instrument that a provision is counted by. */
enum Level {
	ARTICLE('条'), PARAGRAPH('款'), ITEM('项'), SUB_ITEM('目');

	private final char word;

	Level(char word) {
		this.word = word;
	}

	static Level of(char word) {
		for (Level level : values()) {
			if (level.word == word) {
				return level;
			}
		}
		throw new IllegalArgumentException("no level: " + word);
	}

	static boolean isWord(char c) {
		return c == '条' || c == '款' || c == '项' || c == '目';
	}
}

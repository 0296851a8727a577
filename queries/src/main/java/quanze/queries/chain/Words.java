package quanze.queries.chain;

/** Quotes what people wrote in messages. */
final class Words {

	private static final int LONGEST = 60;

	private Words() {
	}

	/** In Chinese quotation marks, cut when long. */
	static String quoted(String words) {
		int length = words.codePointCount(0, words.length());
		String shown = length <= LONGEST
				? words
				: words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
		return "“" + shown + "”";
	}
}

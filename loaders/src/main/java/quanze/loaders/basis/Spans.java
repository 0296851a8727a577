package quanze.loaders.basis;

/** Where a bracket or a quotation ends. */
final class Spans {

	private static final String OPEN = "(（〔[［【";

	private static final String CLOSE = ")）〕]］】";

	private static final int LONGEST_BRACKET = 200;

	private Spans() {
	}

	/**
	 * The index of the bracket that closes the one at a place; -1 when there is none, near or at all.
	 */
	static int bracketEnd(String text, int at) {
		int depth = 0;
		int last = OPEN.indexOf(text.charAt(at)) < 0 ? at : Math.min(text.length(), at + LONGEST_BRACKET);
		for (int i = at; i < last; i++) {
			char c = text.charAt(i);
			if (OPEN.indexOf(c) >= 0) {
				depth++;
			} else if (CLOSE.indexOf(c) >= 0 && --depth == 0) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * A quotation runs to the end of its line, or to a sentence's end after which the next citation
	 * starts.
	 */
	static int quotationEnd(String text, int at) {
		int end = at;
		while (end < text.length() && text.charAt(end) != '\n' && !endsBeforeTitle(text, end)) {
			end++;
		}
		return text.startsWith("。", end) ? end + 1 : end;
	}

	private static boolean endsBeforeTitle(String text, int i) {
		return "；;。".indexOf(text.charAt(i)) >= 0 && TitleSpan.isFollowedByTitle(text, i + 1);
	}
}

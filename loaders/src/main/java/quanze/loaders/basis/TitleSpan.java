package quanze.loaders.basis;

import quanze.loaders.text.ChineseNumerals;

/**
 * Where a title in brackets ends.
 *
 * @param end
 *            the index past the last character of the title
 * @param next
 *            the index at which reading goes on
 * @param closed
 *            whether the closing bracket is there
 */
record TitleSpan(int end, int next, boolean closed) {

	private static final int LONGEST = 300;

	/**
	 * The title that opens at a place. Same brackets may nest; a missing close ends the title before
	 * its first provision.
	 */
	static TitleSpan at(String text, int from, char open) {
		char close = open == '《' ? '》' : '〉';
		int last = Math.min(text.length(), from + LONGEST);
		int depth = 0;
		for (int i = from; i < last; i++) {
			char c = text.charAt(i);
			depth += c == open ? 1 : c == close ? -1 : 0;
			if (depth == 0) {
				return new TitleSpan(i, i + 1, true);
			}
		}
		return unclosed(text, from, close, last);
	}

	private static TitleSpan unclosed(String text, int from, char close, int last) {
		for (int i = from + 1; i < last; i++) {
			char c = text.charAt(i);
			if (c == close) {
				return new TitleSpan(i, i + 1, true);
			}
			if ("；;。\n".indexOf(c) >= 0 || c == '第' && isArticle(text, i)) {
				return new TitleSpan(i, i, false);
			}
		}
		return new TitleSpan(last, last, false);
	}

	private static boolean isArticle(String text, int at) {
		return ProvisionToken.at(text, at, false).filter(token -> token.level() == Level.ARTICLE).isPresent();
	}

	/** Whether a title, numbered or not, is the next thing. */
	static boolean isFollowedByTitle(String text, int at) {
		int i = at;
		int last = Math.min(text.length(), at + 12);
		while (i < last && (" \n（(.．、)）".indexOf(text.charAt(i)) >= 0
				|| ChineseNumerals.end(text.substring(i, i + 1), 0) > 0)) {
			i++;
		}
		return i < text.length() && text.charAt(i) == '《';
	}
}

package quanze.loaders.basis;

import quanze.loaders.text.ChineseNumerals;
import quanze.loaders.text.Text;

/** Tells the line breaks that begin something from those that only wrap a cell. */
final class Lines {

	private static final String ENDS = "；;。，,、：:";

	private static final String STARTS = "《（(①②③④⑤⑥⑦⑧⑨⑩";

	private Lines() {
	}

	/** The text with each line clean and only the line breaks that mean something. */
	static String unwrapped(String text) {
		StringBuilder whole = new StringBuilder(text.length());
		text.lines().map(Text::clean).filter(line -> !line.isEmpty()).forEach(line -> {
			if (!whole.isEmpty() && isBreak(whole.charAt(whole.length() - 1), line)) {
				whole.append('\n');
			}
			whole.append(line);
		});
		return whole.toString();
	}

	private static boolean isBreak(char last, String line) {
		return ENDS.indexOf(last) >= 0 || STARTS.indexOf(line.charAt(0)) >= 0 || isNumbered(line);
	}

	static boolean isNumbered(String line) {
		int end = ChineseNumerals.end(line, 0);
		return end > 0 && end < line.length() && ".．、)）".indexOf(line.charAt(end)) >= 0;
	}

	/**
	 * Whether the words are only a number with its full stop or bracket: {@code 1.}, {@code 二)},
	 * {@code ③}.
	 */
	static boolean isNumbering(String words) {
		int end = ChineseNumerals.end(words, 0);
		boolean circled = words.length() == 1 && words.charAt(0) >= '①' && words.charAt(0) <= '⑳';
		boolean stopped = end == words.length() - 1 && ".．)）:：".indexOf(words.charAt(end)) >= 0;
		return circled || end > 0 && (end == words.length() || stopped);
	}
}

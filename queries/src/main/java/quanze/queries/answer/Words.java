package quanze.queries.answer;

import java.util.List;

import quanze.queries.understanding.Intent;

/** Quotes what people wrote in messages and sentences. */
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

	/** The Chinese term for what a question is after. */
	static String label(Intent intent) {
		return switch (intent) {
			case ASSISTANCE -> "行政协助";
			case RESPONSE -> "属地响应";
			case SERVICE -> "机关部门间办事";
			case POWER -> "权责";
			case AGENCY -> "机构";
			case LEGAL_BASIS -> "法律依据";
			case OTHER -> "其他";
		};
	}

	/** What share of the pairs of characters of a name stand in a text, 0 to 1. */
	static double shared(String name, String text) {
		int pairs = Math.max(1, name.length() - 1);
		int shared = 0;
		for (int i = 0; i + 2 <= name.length(); i++) {
			shared += text.contains(name.substring(i, i + 2)) ? 1 : 0;
		}
		return (double) shared / pairs;
	}

	/**
	 * The end of a message that names what would have been understood; nothing when there is nothing.
	 */
	static String suggestion(List<String> similar) {
		return similar.isEmpty() ? "" : "; did you mean " + String.join(", ", similar) + "?";
	}

	/** The same in Chinese. */
	static String suggestionInChinese(List<String> similar) {
		return similar.isEmpty() ? "" : "；是否指：" + String.join("、", similar) + "？";
	}
}

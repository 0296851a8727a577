package quanze.loaders.text;

import java.util.List;

/** The words by which a list of names is taken apart; see {@code mentions.json}. */
record AgencyWords(List<String> joiners, List<String> nameEndings, List<String> notJoinedEndings,
		List<String> keptBrackets, List<String> groupStarts, List<String> groupTails, List<String> openEnds,
		List<String> openHeads, List<String> openNouns, List<String> openWords, List<String> none) {

	static final AgencyWords DEFAULT = Vocabulary.read(AgencyWords.class, "mentions.json", AgencyWords.class);

	private static final int LONGEST_OPEN_END = 16;

	boolean endsLikeAgency(String text) {
		String name = text;
		if (name.endsWith(")") || name.endsWith("）")) {
			int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
			name = open > 0 ? name.substring(0, open) : name;
		}
		return name.length() > 1 && nameEndings.stream().anyMatch(name::endsWith)
				&& notJoinedEndings.stream().noneMatch(name::endsWith);
	}

	/** Where an open end such as {@code 等有关部门} starts; the length of the text when it has none. */
	int openEnd(String text) {
		for (int start = Math.max(0, text.length() - LONGEST_OPEN_END); start < text.length(); start++) {
			String end = text.substring(start);
			for (String opening : openEnds) {
				if (end.startsWith(opening) && isOpen(opening, end.substring(opening.length()))) {
					return start;
				}
			}
		}
		return text.length();
	}

	/** Whether the whole text only says that there are others: {@code 有关部门}, {@code 其他相关单位}. */
	boolean isBareOpen(String text) {
		return openWords.stream().anyMatch(text::contains) && openNouns.stream().anyMatch(text::endsWith);
	}

	private boolean isOpen(String opening, String rest) {
		boolean etCetera = opening.startsWith("等");
		if (etCetera && (rest.isEmpty() || openNouns.contains(withoutCount(rest)))) {
			return true;
		}
		return openHeads.stream().anyMatch(head -> rest.startsWith(head) && (etCetera || !head.equals("各"))
				&& openNouns.contains(rest.substring(head.length())));
	}

	private static String withoutCount(String rest) {
		int end = ChineseNumerals.end(rest, 0);
		return end < rest.length() && (rest.charAt(end) == '个' || rest.charAt(end) == '家') && end > 0
				? rest.substring(end + 1)
				: rest.substring(end);
	}
}

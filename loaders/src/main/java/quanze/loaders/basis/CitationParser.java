package quanze.loaders.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import quanze.loaders.text.ChineseNumerals;

/**
 * Reads a text from left to right: titles open citations, tokens and brackets fill them, the rest
 * is kept.
 */
final class CitationParser {

	private static final String SEPARATORS = "、，,；;。\n";

	private static final String RANGE = "至到-—–－~～";

	private static final int LONGEST_BRACKET = 200;

	private final BasisWords words = BasisWords.DEFAULT;

	private final String text;

	private final List<Object> read = new ArrayList<>();

	private @Nullable Draft current;

	private @Nullable String prefix;

	private int at;

	private int loose = -1;

	private boolean separated = true;

	CitationParser(String text) {
		this.text = text;
	}

	List<Citation> parse() {
		while (at < text.length()) {
			step(text.charAt(at));
		}
		endLoose(false);
		if (prefix != null) {
			read.add(Citation.unrecognised(prefix));
		}
		return read.stream().map(one -> one instanceof Draft draft ? draft.citation() : (Citation) one)
				.toList();
	}

	private void step(char c) {
		if (c == '《' || c == '〈') {
			endLoose(true);
			title(c);
		} else if (SEPARATORS.indexOf(c) >= 0) {
			separator(c);
		} else if (c == '：' || c == ':') {
			colon();
		} else if (!token() && !bracket(c)) {
			rangeOrLoose(c);
		}
	}

	private void title(char open) {
		TitleSpan span = TitleSpan.at(text, at, open);
		String title = Titles.shown(text.substring(at + 1, span.end()));
		if (title.isEmpty()) {
			at = span.next();
			return;
		}
		Draft draft = new Draft(text, at, span.next(), title);
		if (!span.closed()) {
			draft.malformed();
		}
		open(draft, span.next());
	}

	private void open(Draft draft, int next) {
		if (prefix != null) {
			draft.note(prefix);
			prefix = null;
		}
		read.add(draft);
		current = draft;
		at = next;
		separated = false;
	}

	private void separator(char c) {
		boolean quotes = loose >= 0 && words.quotationAfter().contains(text.substring(loose, at).strip());
		endLoose(false);
		separated = true;
		at++;
		if (quotes && (c == '，' || c == ',')) {
			quotation();
		}
	}

	/** {@code 第六十四条：未取得……} quotes; {@code 法律：《…》} labels. */
	private void colon() {
		Draft draft = current;
		boolean quotes = draft != null && !draft.provisions.isEmpty();
		if (!quotes) {
			rangeOrLoose(text.charAt(at));
			return;
		}
		endLoose(false);
		at++;
		quotation();
	}

	private void quotation() {
		Draft draft = current;
		if (draft == null || draft.provisions.isEmpty()) {
			return;
		}
		int end = at;
		while (end < text.length() && text.charAt(end) != '\n' && !endsQuotation(end)) {
			end++;
		}
		if (TitleSpan.isFollowedByTitle(text, at)) {
			return;
		}
		end += text.startsWith("。", end) ? 1 : 0;
		draft.quotation(text.substring(at, end).strip());
		draft.reach(end);
		at = end;
		separated = true;
	}

	private boolean endsQuotation(int i) {
		return "；;。".indexOf(text.charAt(i)) >= 0 && TitleSpan.isFollowedByTitle(text, i + 1);
	}

	private boolean token() {
		Draft draft = current;
		boolean pending = draft != null && draft.provisions.hasPending();
		Optional<ProvisionToken> found = ProvisionToken.at(text, at, pending);
		if (found.isEmpty() || inWord(found.get())) {
			return false;
		}
		Draft owner = owner(found.get());
		if (owner == null) {
			return false;
		}
		owner.provisions.add(found.get());
		owner.reach(found.get().to());
		at = found.get().to();
		separated = false;
		return true;
	}

	/** A level word that only starts another word: {@code 3项目}, {@code 第一项目}. */
	private boolean inWord(ProvisionToken token) {
		return token.level() == Level.ITEM && text.startsWith("目", token.to())
				|| token.level() == null && current == null
				|| token.level() == Level.ARTICLE && text.startsWith("例", token.to())
				|| token.level() == Level.SUB_ITEM && text.startsWith("录", token.to());
	}

	/**
	 * The citation to which a provision belongs; a title without brackets, if one stands before it,
	 * opens its own.
	 */
	private @Nullable Draft owner(ProvisionToken token) {
		String before = loose < 0 ? "" : text.substring(loose, at).strip();
		Optional<String> number = DocumentNumbers.parse(before);
		if (token.level() == Level.ARTICLE && words.looksLikeTitle(before)
				&& !words.ignored().contains(before)
				&& !words.sameTitle().contains(before)) {
			int start = loose;
			loose = -1;
			open(new Draft(text, start, at, Titles.shown(before)), at);
		} else if (number.isPresent() && (current == null || separated)) {
			numbered(number.get());
		} else if (current != null) {
			endLoose(false);
		}
		return current;
	}

	private void numbered(String number) {
		int start = loose;
		loose = -1;
		Draft draft = new Draft(text, start, at, "");
		draft.number(number);
		open(draft, at);
	}

	private boolean bracket(char c) {
		if (c != '(' && c != '（' && c != '〔' && c != '[' && c != '［' && c != '【') {
			return false;
		}
		int end = bracketEnd();
		if (end < 0) {
			return false;
		}
		String inside = text.substring(at + 1, end).strip();
		boolean numbering = separated && loose < 0 && ChineseNumerals.end(inside, 0) == inside.length();
		Draft draft = current;
		if (numbering) {
			at = end + 1;
			return true;
		}
		if (draft == null || loose >= 0 || separated) {
			return false;
		}
		draft.bracket(inside);
		draft.reach(end + 1);
		at = end + 1;
		return true;
	}

	private int bracketEnd() {
		int depth = 0;
		int last = Math.min(text.length(), at + LONGEST_BRACKET);
		for (int i = at; i < last; i++) {
			char c = text.charAt(i);
			if ("(（〔[［【".indexOf(c) >= 0) {
				depth++;
			} else if (")）〕]］】".indexOf(c) >= 0 && --depth == 0) {
				return i;
			}
		}
		return -1;
	}

	private void rangeOrLoose(char c) {
		Draft draft = current;
		boolean between = RANGE.indexOf(c) >= 0 && !separated && loose < 0;
		if (between && draft != null && !draft.provisions.isEmpty()) {
			draft.provisions.range();
		} else if (loose < 0 && c != ' ') {
			loose = at;
		}
		at++;
	}

	/** Files the words since the last separator, token or title. */
	private void endLoose(boolean beforeTitle) {
		String words = loose < 0 ? "" : text.substring(loose, at).strip();
		int start = loose;
		loose = -1;
		if (words.isEmpty() || this.words.ignored().contains(words) || this.words.sameTitle().contains(words)
				|| isNumbering(words)) {
			return;
		}
		Draft draft = current;
		Optional<String> number = DocumentNumbers.parse(words);
		if (number.isPresent() && draft != null && !separated && draft.isBare()) {
			draft.number(number.get());
			draft.reach(at);
		} else if (number.isPresent()) {
			loose = start;
			numbered(number.get());
		} else if (draft != null && !separated) {
			draft.note(words);
			draft.reach(at);
		} else if (beforeTitle) {
			prefix = words;
		} else {
			read.add(Citation.unrecognised(words));
		}
	}

	private static boolean isNumbering(String words) {
		int end = ChineseNumerals.end(words, 0);
		boolean circled = words.length() == 1 && words.charAt(0) >= '①' && words.charAt(0) <= '⑳';
		return circled || end > 0 && (end == words.length()
				|| end == words.length() - 1 && ".．)）:：".indexOf(words.charAt(end)) >= 0);
	}
}

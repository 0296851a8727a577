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

	private final BasisWords words = BasisWords.DEFAULT;

	private final String text;

	private final List<Object> read = new ArrayList<>();

	private @Nullable Draft current;

	private @Nullable String prefix;

	private int at;

	private int loose = -1;

	private int unrecognised = -1;

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
		unrecognised = -1;
		at = next;
		separated = false;
	}

	private void separator(char c) {
		boolean quotes = loose >= 0 && words.quotationAfter().contains(text.substring(loose, at).strip());
		endLoose(false);
		separated = true;
		unrecognised = "、，,".indexOf(c) >= 0 ? unrecognised : -1;
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
		if (TitleSpan.isFollowedByTitle(text, at)) {
			return;
		}
		int end = Spans.quotationEnd(text, at);
		draft.quotation(text.substring(at, end).strip());
		draft.reach(end);
		at = end;
		separated = true;
	}

	private boolean token() {
		Draft draft = current;
		boolean pending = draft != null && draft.provisions.hasPending();
		Optional<ProvisionToken> found = ProvisionToken.at(text, at, pending);
		if (found.isEmpty() || found.get().isInWord(text) || found.get().level() == null && draft == null) {
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
		} else if (separated && !meansNothing(before)) {
			return null;
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
		int end = Spans.bracketEnd(text, at);
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
		if (meansNothing(words)) {
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
			unrecognised(start);
		}
	}

	private boolean meansNothing(String loose) {
		return loose.isEmpty() || words.ignored().contains(loose) || words.sameTitle().contains(loose)
				|| Lines.isNumbering(loose);
	}

	/** Words that name nothing stay together up to the end of their sentence. */
	private void unrecognised(int start) {
		if (unrecognised >= 0) {
			read.removeLast();
		}
		unrecognised = unrecognised >= 0 ? unrecognised : start;
		read.add(Citation.unrecognised(text.substring(unrecognised, at).strip()));
		current = null;
	}
}

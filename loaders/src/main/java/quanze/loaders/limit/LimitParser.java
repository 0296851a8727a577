package quanze.loaders.limit;

import java.util.ArrayList;
import java.util.List;

import quanze.loaders.text.ChineseNumerals;
import quanze.loaders.text.Text;

/** Takes a time limit apart at its separators and brackets, clause by clause. */
final class LimitParser {

	private static final String SEPARATORS = "，,；;。、";

	private final LimitWords words = LimitWords.DEFAULT;

	private final String text;

	private final String rest;

	private final String read;

	private final List<Stage> stages = new ArrayList<>();

	private final StringBuilder clause = new StringBuilder();

	private final List<String> notes = new ArrayList<>();

	private boolean coordinate;

	LimitParser(String cell) {
		this.text = Text.clean(cell);
		String head = Text.head(cell);
		this.read = Text.compact(head.replace('\n', '；'));
		this.rest = Text.clean(cell.substring(head.length()));
	}

	TimeLimit parse() {
		String whole = LimitWords.withoutEnd(Text.compact(text), List.of("。", "；", "，"));
		if (whole.isEmpty()) {
			return new TimeLimit(text, Kind.EMPTY, List.of(), true);
		}
		if (words.none().contains(whole)) {
			return new TimeLimit(text, Kind.NONE, List.of(), true);
		}
		if (words.pending().contains(whole)) {
			return new TimeLimit(text, Kind.PENDING, List.of(), true);
		}
		readClauses();
		if (!rest.isEmpty()) {
			stages.add(Stage.of(rest, Kind.UNPARSED, null, null));
		}
		boolean complete = !stages.isEmpty()
				&& stages.stream().noneMatch(stage -> stage.kind() == Kind.UNPARSED);
		Kind kind = stages.stream().map(Stage::kind).filter(k -> k != Kind.UNPARSED).findFirst()
				.orElse(Kind.UNPARSED);
		return new TimeLimit(text, kind, stages, complete);
	}

	private void readClauses() {
		for (int i = 0; i < read.length(); i++) {
			char c = read.charAt(i);
			int close = c == '(' || c == '（' ? close(i) : -1;
			if (close > 0) {
				bracket(read.substring(i + 1, close));
				i = close;
			} else if (SEPARATORS.indexOf(c) >= 0) {
				endClause();
				coordinate = c == '、';
			} else {
				clause.append(c);
			}
		}
		endClause();
	}

	private int close(int open) {
		int last = Math.min(read.length(), open + 200);
		for (int i = open + 1; i < last; i++) {
			if (read.charAt(i) == ')' || read.charAt(i) == '）') {
				return i;
			}
		}
		return -1;
	}

	/** {@code 30(工作日)} names the unit; {@code （一）} numbers; all else is a note, or a further stage. */
	private void bracket(String inside) {
		boolean unit = words.unit(inside).isPresent();
		int digits = clause.length();
		while (digits > 0 && isUnitOrNothing(clause.substring(digits))
				&& ChineseNumerals.end(clause.substring(digits - 1, digits), 0) == 0) {
			digits--;
		}
		boolean afterNumber = digits > 0 && ChineseNumerals.end(clause.substring(digits - 1, digits), 0) > 0;
		if (unit && afterNumber && isUnitOrNothing(clause.substring(digits))) {
			clause.setLength(digits);
			clause.append(inside);
		} else if (!(clause.isEmpty() && ChineseNumerals.end(inside, 0) == inside.length())) {
			notes.add(inside);
		}
	}

	private boolean isUnitOrNothing(String end) {
		return end.isEmpty() || end.equals("个") || words.unit(end).isPresent();
	}

	private void endClause() {
		String one = clause.toString();
		clause.setLength(0);
		List<String> inBrackets = List.copyOf(notes);
		notes.clear();
		if (!one.isEmpty()) {
			add(one);
		}
		inBrackets.forEach(this::note);
	}

	private void add(String one) {
		if (isRemark(one) && !stages.isEmpty()) {
			stages.set(stages.size() - 1, stages.getLast().withNote(one));
			return;
		}
		Stage stage = new Clause(one, words).parse();
		if (coordinate && !stages.isEmpty() && stages.getLast().kind() == Kind.AMOUNT
				&& stage.kind() == Kind.AMOUNT) {
			stages.set(stages.size() - 1, stages.getLast().withAction(stage.action()));
		}
		stages.add(stage);
	}

	private void note(String inside) {
		Stage stage = new Clause(inside, words).parse();
		if (stages.isEmpty() || stage.kind() == Kind.AMOUNT && !isRemark(inside)) {
			stages.add(stage);
		} else {
			stages.set(stages.size() - 1, stages.getLast().withNote(inside));
		}
	}

	private boolean isRemark(String one) {
		return words.excludes(one) || words.extended().stream().anyMatch(one::contains);
	}
}

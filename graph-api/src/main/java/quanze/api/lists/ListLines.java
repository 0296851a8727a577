package quanze.api.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import quanze.loaders.report.Change;
import quanze.loaders.report.Finding;
import quanze.loaders.report.ListReport;

/**
 * What is said of one list: a line for the list, one for each change and one for each finding, as
 * many as are bearable.
 */
final class ListLines {

	/** Of one list. The rest is in the graph: every finding is kept with its edition. */
	static final int MOST_FINDINGS = 20;

	/** Of one list, when it is loaded again. */
	static final int MOST_CHANGES = 20;

	private static final int LONGEST = 300;

	private ListLines() {
	}

	static List<String> of(ListReport list) {
		var lines = new ArrayList<String>();
		lines.add(headline(list));
		list.changes().stream().limit(MOST_CHANGES).forEach(it -> lines.add("    " + printable(change(it))));
		if (list.changes().size() > MOST_CHANGES) {
			lines.add("    … and %d more changes".formatted(list.changes().size() - MOST_CHANGES));
		}
		var findings = list.findings().stream().filter(it -> it.severity() != Finding.Severity.NOTE).toList();
		findings.stream().sorted(Comparator.comparing(Finding::severity)).limit(MOST_FINDINGS)
				.forEach(it -> lines.add("    " + printable(it.toString())));
		if (findings.size() > MOST_FINDINGS) {
			lines.add("    … and %d more".formatted(findings.size() - MOST_FINDINGS));
		}
		return lines;
	}

	/** {@code + added}, {@code - removed}, {@code ~ changed: field before → after}. */
	private static String change(Change change) {
		var sign = switch (change.kind()) {
			case ADDED -> "+";
			case REMOVED -> "-";
			case CHANGED -> "~";
		};
		var row = change.row() == null ? "" : " (row %d)".formatted(change.row());
		var fields = change.fields().stream().map(ListLines::field).collect(Collectors.joining("; "));
		return "%s %s %s%s%s".formatted(sign, change.code(), change.name(), row,
				fields.isEmpty() ? "" : ": " + fields);
	}

	private static String field(Change.Field field) {
		return "%s%s %s → %s".formatted(field.name(),
				field.bearer() == null ? "" : " [%s]".formatted(field.bearer()), shown(field.before()),
				shown(field.after()));
	}

	private static String shown(@Nullable String text) {
		return text == null ? "∅" : text;
	}

	private static String headline(ListReport list) {
		var findings = list.findings().size();
		var counts = "%d rows, %d entries, %d %s".formatted(list.read(), list.written(), findings,
				findings == 1 ? "finding" : "findings");
		return "%-9s %s %s: %s".formatted(list.outcome().name().toLowerCase(Locale.ROOT), list.code(),
				printable(list.title()), counts);
	}

	/** Text of a published file may hold anything; a terminal obeys control characters. */
	private static String printable(String text) {
		var line = text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ");
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
	}
}

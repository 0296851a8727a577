package quanze.loaders.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import quanze.loaders.report.Finding;
import quanze.loaders.table.Cell;
import quanze.loaders.table.Place;

/** Collects the findings of one list while it is read. */
final class Findings {

	private final String file;

	/** What a list says in many rows is told once, with the first of them. */
	private static final Set<Finding.Kind> ONCE = Set.of(Finding.Kind.UNRESOLVED_NAME,
			Finding.Kind.AMBIGUOUS_NAME, Finding.Kind.UNKNOWN_INSTRUMENT, Finding.Kind.REPEALED_INSTRUMENT);

	private final List<Finding> findings = new ArrayList<>();

	private final Map<String, Integer> repeated = new HashMap<>();

	Findings(String file) {
		this.file = file;
	}

	void about(Cell cell, Finding.Kind kind, String message, @Nullable String suggestion) {
		add(kind, message, cell.place(), cell.raw(), suggestion);
	}

	void at(Source source, Finding.Kind kind, String message, String text) {
		findings.add(new Finding(kind, message, file, source.sheet(), source.row(), source.column(), text,
				null));
	}

	void overall(Finding.Kind kind, String message) {
		findings.add(new Finding(kind, message, file, null, null, null, null, null));
	}

	List<Finding> all() {
		return findings.stream().map(this::withRepetitions).toList();
	}

	private void add(Finding.Kind kind, String message, Place place, @Nullable String text,
			@Nullable String suggestion) {
		if (ONCE.contains(kind) && repeated.merge(kind + message, 1, Integer::sum) > 1) {
			return;
		}
		findings.add(new Finding(kind, message, file, place.sheet(), place.row(), place.column(), text,
				suggestion));
	}

	private Finding withRepetitions(Finding it) {
		var times = repeated.getOrDefault(it.kind() + it.message(), 1);
		return times == 1
				? it
				: new Finding(it.kind(), "%s; in %d cells".formatted(it.message(), times), it.file(),
						it.sheet(),
						it.row(), it.column(), it.text(), it.suggestion());
	}

}

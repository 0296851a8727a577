package quanze.loaders.edition;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.loaders.report.Finding;
import quanze.loaders.table.Cell;
import quanze.loaders.table.Place;

/** Collects the findings of one list while it is read. */
final class Findings {

	private final String file;

	private final List<Finding> findings = new ArrayList<>();

	Findings(String file) {
		this.file = file;
	}

	void about(Cell cell, Finding.Kind kind, String message, @Nullable String suggestion) {
		add(kind, message, cell.place(), cell.raw(), suggestion);
	}

	void at(Place place, Finding.Kind kind, String message) {
		add(kind, message, place, null, null);
	}

	void at(Source source, Finding.Kind kind, String message) {
		findings.add(new Finding(kind, message, file, source.sheet(), source.row(), null, null, null));
	}

	void overall(Finding.Kind kind, String message) {
		findings.add(new Finding(kind, message, file, null, null, null, null, null));
	}

	List<Finding> all() {
		return List.copyOf(findings);
	}

	private void add(Finding.Kind kind, String message, Place place, @Nullable String text,
			@Nullable String suggestion) {
		findings.add(new Finding(kind, message, file, place.sheet(), place.row(), place.column(), text,
				suggestion));
	}

}

package quanze.api.export;

import quanze.queries.edition.ListEdition;
import quanze.queries.export.Entry;
import quanze.queries.export.Export;

/** Editions as lines: a line names the edition that begins, the next describes it. */
record LinesOfEditions(Lines lines) implements Export.Receiver {

	@Override
	public void unlisted() {
		lines.section("");
		lines.concepts();
	}

	@Override
	public void edition(ListEdition edition) {
		lines.section(edition.code());
		lines.node(edition);
	}

	@Override
	public void entry(Entry entry) {
		if (entry.node() != null) {
			lines.node(entry.node());
		}
	}
}

package quanze.loaders.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import quanze.loaders.table.Row;
import quanze.loaders.table.Table;

/**
 * The consecutive rows of one matter.
 *
 * @param rows
 *            at least one
 */
record MatterGroup(List<Row> rows) {

	private static final String[] HEADS = {"change", "originalNumber", "number", "name", "requester",
			"agency"};

	MatterGroup {
		rows = List.copyOf(rows);
	}

	/** The groups of a table: rows of the same number and name that follow one another. */
	static List<MatterGroup> in(Table table) {
		var groups = new ArrayList<MatterGroup>();
		var rows = new ArrayList<Row>();
		for (var row : table.filledDown(HEADS).rows()) {
			if (!rows.isEmpty() && !continues(rows.getLast(), row)) {
				groups.add(new MatterGroup(rows));
				rows.clear();
			}
			rows.add(row);
		}
		if (!rows.isEmpty()) {
			groups.add(new MatterGroup(rows));
		}
		return groups;
	}

	private static boolean continues(Row former, Row row) {
		return same(former, row, "number") && same(former, row, "originalNumber")
				&& same(former, row, "name");
	}

	private static boolean same(Row former, Row row, String column) {
		return Objects.equals(former.cell(column).text(), row.cell(column).text());
	}

	Row first() {
		return rows.getFirst();
	}

}

package quanze.loaders.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A recognised table.
 *
 * @param sheet
 *            its sheet; {@code null} in files without
 * @param preamble
 *            lines above the header: title, count
 * @param rows
 *            data rows
 * @param notes
 *            lines below the data: footnotes, totals
 * @param unrecognised
 *            sentences about parts of the file that look like a table and are none of this list
 */
public record Table(@Nullable String sheet, List<String> preamble, List<Row> rows, List<String> notes,
		List<String> unrecognised) {

	public Table {
		preamble = List.copyOf(preamble);
		rows = List.copyOf(rows);
		notes = List.copyOf(notes);
		unrecognised = List.copyOf(unrecognised);
	}

	/**
	 * The same with blanks in the named columns filled from the row above, in rows where all of them
	 * are blank: some publishers leave the head of a group blank instead of merging it.
	 */
	public Table filledDown(String... columns) {
		var filled = new ArrayList<Row>();
		for (var row : rows) {
			var isHead = List.of(columns).stream().anyMatch(column -> !row.cell(column).isEmpty());
			filled.add(
					isHead || filled.isEmpty() ? row : row.with(continued(filled.getLast(), row, columns)));
		}
		return new Table(sheet, preamble, filled, notes, unrecognised);
	}

	private static Map<String, Cell> continued(Row above, Row row, String... columns) {
		var cells = new HashMap<String, Cell>();
		for (var column : columns) {
			if (row.has(column)) {
				var cell = above.cell(column);
				cells.put(column, new Cell(cell.text(), cell.raw(), row.cell(column).place(), true));
			}
		}
		return cells;
	}

}

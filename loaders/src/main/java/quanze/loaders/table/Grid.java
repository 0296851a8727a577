package quanze.loaders.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One sheet or table as read, merged cells filled.
 *
 * @param sheet
 *            its name; {@code null} in files without
 * @param lines
 *            rows that hold something
 * @param after
 *            text that follows it outside any table
 */
record Grid(@Nullable String sheet, List<Line> lines, List<String> before, List<String> after) {

	Grid {
		lines = List.copyOf(lines);
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	/**
	 * A row as read.
	 *
	 * @param row
	 *            its number
	 * @param cells
	 *            its cells by position; shorter rows end early
	 */
	record Line(int row, List<Raw> cells) {

		Line {
			cells = List.copyOf(cells);
		}

		boolean isBlank() {
			return cells.stream().allMatch(cell -> cell.text().isBlank());
		}

	}

	/**
	 * A cell as read.
	 *
	 * @param column
	 *            its column as the application names it
	 * @param text
	 *            its text as found
	 * @param continued
	 *            whether it belongs to a merged cell that began in a row above
	 * @param spread
	 *            whether it belongs to a merged cell that began in a column to the left
	 */
	record Raw(String column, String text, boolean continued, boolean spread) {
	}

}

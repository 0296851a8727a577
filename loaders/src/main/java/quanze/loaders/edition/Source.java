package quanze.loaders.edition;

import org.jspecify.annotations.Nullable;

import quanze.loaders.table.Cell;

/**
 * Where an entry stands in its file.
 *
 * @param sheet
 *            sheet or table; {@code null} in files without
 * @param row
 *            row as the file's application counts it
 * @param column
 *            column of the cell that names it; {@code null} where there is none
 */
public record Source(@Nullable String sheet, int row, @Nullable String column) {

	/** The place of the cell that names it. */
	static Source of(Cell cell) {
		var place = cell.place();
		return new Source(place.sheet(), place.row(), place.column());
	}

}

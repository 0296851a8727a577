package quanze.loaders.table;

import org.jspecify.annotations.Nullable;

/**
 * Where a cell stands.
 *
 * @param file
 *            file name
 * @param sheet
 *            sheet, or table of a text document; {@code null} in files without
 * @param row
 *            row as the file's application counts it, from 1
 * @param column
 *            column as the file's application names it; {@code null} for a whole row
 */
public record Place(String file, @Nullable String sheet, int row, @Nullable String column) {

	@Override
	public String toString() {
		return file + (sheet == null ? "" : " › " + sheet) + " › 第" + row + "行"
				+ (column == null ? "" : " › " + column + "列");
	}

}

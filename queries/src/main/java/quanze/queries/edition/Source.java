package quanze.queries.edition;

import org.jspecify.annotations.Nullable;

/**
 * Where something is listed: the proof.
 *
 * @param sheet
 *            name of the sheet; null in files without sheets
 * @param row
 *            number of the row, from 1; null where the graph has none
 * @param text
 *            the words of the row that say it; null where there are none
 */
public record Source(ListEdition edition, @Nullable String sheet, @Nullable Integer row,
		@Nullable String text) {
}

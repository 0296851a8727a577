package quanze.queries.link;

import org.jspecify.annotations.Nullable;

/**
 * The row that says that two things are linked.
 *
 * @param edition
 *            code of the list
 * @param sheet
 *            null in files without sheets
 * @param row
 *            from 1; null where the graph has none
 */
public record Listing(String edition, @Nullable String sheet, @Nullable Integer row) {
}

package quanze.loaders.edition;

import org.jspecify.annotations.Nullable;

import quanze.loaders.table.Place;

/**
 * Where an entry stands in its file.
 *
 * @param sheet
 *            sheet or table; {@code null} in files without
 * @param row
 *            row as the file's application counts it
 */
public record Source(@Nullable String sheet, int row) {

	static Source of(Place place) {
		return new Source(place.sheet(), place.row());
	}

}

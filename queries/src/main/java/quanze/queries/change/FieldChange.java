package quanze.queries.change;

import org.jspecify.annotations.Nullable;

/**
 * One field of a thing that differs.
 *
 * @param field
 *            which: {@code name}, {@code note}, {@code duty} …
 * @param bearer
 *            of a responsibility: who bears it, as published; null for a field of the thing itself
 * @param before
 *            null when there was nothing
 * @param after
 *            null when there is nothing any more
 */
public record FieldChange(String field, @Nullable String bearer, @Nullable String before,
		@Nullable String after) {
}

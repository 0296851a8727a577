package quanze.loaders.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a corrected file changes in its edition.
 *
 * @param code
 *            of the entry
 * @param name
 *            as it reads after the change, or read before it was removed
 * @param sheet
 *            sheet or table of its row; {@code null} where the file has none
 * @param row
 *            its row, of a removed entry the one that it had; {@code null} when unknown
 * @param fields
 *            what differs in a changed entry; else empty
 */
public record Change(Kind kind, String code, String name, @Nullable String sheet, @Nullable Integer row,
		List<Field> fields) {

	public Change {
		fields = List.copyOf(fields);
	}

	/** What happens to an entry. */
	public enum Kind {
		/** It is new. */
		ADDED,
		/** It says something else. */
		CHANGED,
		/** It is no longer listed. */
		REMOVED
	}

	/**
	 * A field that differs.
	 *
	 * @param name
	 *            as in the graph: {@code duty}
	 * @param bearer
	 *            of a responsibility, the words that name its bearer; {@code null} for the entry itself
	 * @param before
	 *            {@code null} when there was nothing
	 * @param after
	 *            {@code null} when there is nothing any more
	 */
	public record Field(String name, @Nullable String bearer, @Nullable String before,
			@Nullable String after) {
	}

}

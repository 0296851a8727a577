package quanze.queries.edition;

import org.jspecify.annotations.Nullable;

/**
 * What a list gets wrong or cannot say.
 *
 * @param edition
 *            code of the edition
 * @param uid
 *            its identity
 * @param kind
 *            what is wrong, in upper case
 * @param message
 *            for people
 * @param row
 *            number in the sheet, from 1; null when it concerns no row
 * @param text
 *            what was found; null when there was nothing
 * @param suggestion
 *            what may have been meant; null when unknown
 */
public record Finding(String edition, String uid, String kind, Severity severity, String message,
		@Nullable String file,
		@Nullable String sheet, @Nullable Integer row, @Nullable String column, @Nullable String text,
		@Nullable String suggestion) {

	/** Where it stands within its list: by sheet, row and identity. */
	String order() {
		return "%s %08d %s".formatted(sheet == null ? "" : sheet, row == null ? 0 : row, uid);
	}

	/** How bad it is. */
	public enum Severity {
		/** Wrong. */
		ERROR,
		/** Doubtful. */
		WARNING,
		/** Worth knowing. */
		NOTE
	}
}

package quanze.loaders.report;

import org.jspecify.annotations.Nullable;

/**
 * Something that a list gets wrong or cannot say, with its place.
 *
 * @param kind
 *            what is wrong
 * @param message
 *            one sentence: what was found and what was expected
 * @param file
 *            name of the published file
 * @param sheet
 *            sheet or table within the file; {@code null} where it has none
 * @param row
 *            row as the file's application counts it; {@code null} where the finding is about the
 *            whole
 * @param column
 *            column as the file's application names it
 * @param text
 *            the text found
 * @param suggestion
 *            what was probably meant, where there is a guess; it is never applied
 */
public record Finding(Kind kind, String message, String file, @Nullable String sheet, @Nullable Integer row,
		@Nullable String column, @Nullable String text, @Nullable String suggestion) {

	/** How much a finding weighs. */
	public enum Severity {
		/** The edition cannot be loaded. */
		ERROR,
		/** Loaded, and something is kept as text only. */
		WARNING,
		/** Loaded; worth a look. */
		NOTE
	}

	/** What a finding is about. */
	public enum Kind {

		/** The file or its manifest cannot be read. */
		UNREADABLE(Severity.ERROR),
		/** A count differs from what the manifest expects. */
		COUNT_MISMATCH(Severity.ERROR),
		/** A cell that every entry needs is empty or not of its form. */
		INVALID_VALUE(Severity.ERROR),
		/** The file would remove too much of what its edition holds. */
		SHRINKS(Severity.ERROR),
		/** Two entries of the list, or the lists of two areas, claim the same code. */
		DUPLICATE(Severity.ERROR),
		/** A reference to something that no list holds. */
		UNKNOWN_REFERENCE(Severity.WARNING),
		/** A name that is no agency's. */
		UNRESOLVED_NAME(Severity.WARNING),
		/** A name that several agencies bear. */
		AMBIGUOUS_NAME(Severity.WARNING),
		/** A cell that names some agencies and leaves others open (等有关部门). */
		OPEN_ENDED(Severity.NOTE),
		/** A count in the title that is not what the list holds. */
		STATED_COUNT(Severity.WARNING),
		/** Assistance between agencies of which one commands the other. */
		COMMAND_RELATION(Severity.WARNING),
		/** A duty of townships that no decided admission handed down. */
		NOT_ADMITTED(Severity.NOTE),
		/** A legal instrument that was repealed. */
		REPEALED_INSTRUMENT(Severity.NOTE),
		/** A legal instrument that is in no register. */
		UNKNOWN_INSTRUMENT(Severity.WARNING),
		/** A legal basis that could not be read as a citation. */
		UNPARSED_BASIS(Severity.WARNING),
		/** A time limit that could not be read. */
		UNPARSED_LIMIT(Severity.WARNING),
		/** A part of the file that was not recognised as a table of this list. */
		UNRECOGNISED_PART(Severity.NOTE);

		private final Severity severity;

		Kind(Severity severity) {
			this.severity = severity;
		}

		public Severity severity() {
			return severity;
		}

	}

	public Severity severity() {
		return kind.severity();
	}

	/** Where it is, as a reader would look it up. */
	public String place() {
		var place = new StringBuilder(file);
		if (sheet != null) {
			place.append(" › ").append(sheet);
		}
		if (row != null) {
			place.append(" › 第").append(row).append("行");
		}
		if (column != null) {
			place.append(" › ").append(column).append("列");
		}
		return place.toString();
	}

	@Override
	public String toString() {
		var line = "%s %s: %s".formatted(severity(), place(), message);
		return suggestion == null ? line : line + " (" + suggestion + "?)";
	}

}

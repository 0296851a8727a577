package quanze.loaders.limit;

import java.util.List;

/**
 * A time limit as a list writes it, and what could be read of it.
 *
 * @param text
 *            the cell, clean; never shortened
 * @param kind
 *            what the cell says first; {@code UNPARSED} only when nothing could be read
 * @param stages
 *            the steps in their order; none for {@code EMPTY}, {@code NONE} and {@code PENDING}
 * @param complete
 *            whether all of the text was understood; if not, the rest stands in {@code UNPARSED}
 *            stages
 */
public record TimeLimit(String text, Kind kind, List<Stage> stages, boolean complete) {

	public TimeLimit {
		stages = List.copyOf(stages);
	}

	/**
	 * Reads the cell of a list. Never fails and never guesses: what is not understood is
	 * {@code UNPARSED}.
	 */
	public static TimeLimit parse(String cell) {
		return new LimitParser(cell).parse();
	}
}

package quanze.queries.search;

import java.util.List;

/**
 * Where a hit says what was asked.
 *
 * @param field
 *            which part of it: {@code name}, {@code saying}, {@code duty} …
 * @param text
 *            that part as published, perhaps cut; not escaped
 * @param fragment
 *            the same as HTML: escaped, what matches within {@code <em>}
 * @param ranges
 *            what matches in {@code text}, in order, not overlapping
 */
public record Highlight(String field, String text, String fragment, List<Range> ranges) {

	public Highlight {
		ranges = List.copyOf(ranges);
	}

	/**
	 * Offsets in UTF-16 units, the end exclusive.
	 */
	public record Range(int start, int end) {
	}
}

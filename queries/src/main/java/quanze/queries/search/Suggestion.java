package quanze.queries.search;

import java.util.List;

import quanze.queries.search.Highlight.Range;

/**
 * What may be meant by a text that is being typed.
 *
 * @param code
 *            of the node; of several of the same name the first
 * @param name
 *            of the node, for people
 * @param matched
 *            the text of the node that completes what was typed, as published; not escaped
 * @param matchedAs
 *            what that text is
 * @param fragment
 *            the same as HTML: escaped, what was typed within {@code <em>}
 * @param ranges
 *            what was typed, in {@code matched}
 * @param areas
 *            codes of the areas whose lists hold it, ascending, at most {@value #MOST_AREAS}; empty
 *            where it is of no area's list
 */
public record Suggestion(Kind kind, String code, String name, String matched, Saying matchedAs,
		String fragment,
		List<Range> ranges, List<String> areas) {

	/** The most areas that are told. */
	public static final int MOST_AREAS = 50;

	public Suggestion {
		ranges = List.copyOf(ranges);
		areas = List.copyOf(areas);
	}
}

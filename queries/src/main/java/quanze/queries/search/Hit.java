package quanze.queries.search;

import java.util.List;

/**
 * Something that was found.
 *
 * @param code
 *            of the node
 * @param name
 *            of the node, for people
 * @param score
 *            how well it fits, above 0; comparable within one search only: half how much of the
 *            question's weight its words hold, half how near its meaning is (its words alone where
 *            it has none that is known), for an article up to about 0.1 more the more law rests on
 *            its instrument and up to 0.05 more or less by those beside it, and 10 more when it is
 *            exact
 * @param coverage
 *            how much of the question's weight it contains, or of a question in pinyin how much of
 *            its sounds, 0 to 1; comparable between searches
 * @param exact
 *            whether the question is its code or one of its names
 */
public record Hit(Kind kind, String code, String name, double score, double coverage, boolean exact,
		List<Highlight> highlights) {

	public Hit {
		highlights = List.copyOf(highlights);
	}
}

package quanze.queries.search;

import java.util.List;

/**
 * Something that was found, without its texts.
 *
 * @param score
 *            of Lucene; comparable within one search only
 * @param coverage
 *            how much of the question's weight it contains, 0 to 1
 * @param exact
 *            whether the question is its code or one of its names
 * @param handlings
 *            of a type of incidents: the matters that it is handled as
 */
public record Match(Kind kind, String code, String name, double score, double coverage, boolean exact,
		List<Handling> handlings) {

	public Match {
		handlings = List.copyOf(handlings);
	}

	/**
	 * @param area
	 *            code of the district
	 * @param matter
	 *            code of its territorial matter
	 */
	public record Handling(String area, String matter) {

		static Handling of(String keyword) {
			int gap = keyword.indexOf(' ');
			return new Handling(keyword.substring(0, gap), keyword.substring(gap + 1));
		}
	}
}

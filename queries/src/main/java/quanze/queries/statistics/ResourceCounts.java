package quanze.queries.statistics;

import java.util.List;

/**
 * Counts of data that agencies share.
 *
 * @param records
 *            that they hold together
 * @param agencies
 *            how many agencies share them
 * @param byMatter
 *            what is shared for each matter, by name
 * @param sources
 *            codes of the editions that were counted, in order
 */
public record ResourceCounts(long total, long records, long agencies, List<ForMatter> byMatter,
		List<String> sources) {

	public ResourceCounts {
		byMatter = List.copyOf(byMatter);
		sources = List.copyOf(sources);
	}

	/**
	 * What is shared for one matter.
	 *
	 * @param matter
	 *            as published; empty where the list is silent
	 * @param resources
	 *            how many
	 * @param kinds
	 *            of how many categories
	 * @param agencies
	 *            by how many agencies
	 */
	public record ForMatter(String matter, long resources, long kinds, long records, long agencies) {
	}
}

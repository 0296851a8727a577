package quanze.queries.statistics;

import java.util.List;

/**
 * Counts of one kind of thing.
 *
 * @param bySort
 *            in the order of their keys
 * @param sources
 *            codes of the editions that were counted, in order
 */
public record Counts(List<Count> bySort, List<String> sources) {

	public Counts {
		bySort = List.copyOf(bySort);
		sources = List.copyOf(sources);
	}

	/** All sorts together. */
	public long total() {
		return bySort.stream().mapToLong(Count::count).sum();
	}
}

package quanze.queries.statistics;

import java.util.List;

/**
 * Counts of territorial matters.
 *
 * @param byAreaAndDomain
 *            in the order of the codes
 * @param sources
 *            codes of the editions that were counted, in order
 */
public record TerritorialCounts(List<TerritorialCount> byAreaAndDomain, List<String> sources) {

	public TerritorialCounts {
		byAreaAndDomain = List.copyOf(byAreaAndDomain);
		sources = List.copyOf(sources);
	}

	/** All areas and fields together. */
	public long total() {
		return byAreaAndDomain.stream().mapToLong(TerritorialCount::count).sum();
	}
}

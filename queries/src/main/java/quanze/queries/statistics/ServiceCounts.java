package quanze.queries.statistics;

import java.util.List;

/**
 * Counts of internal services.
 *
 * @param agencies
 *            how many agencies handle them
 * @param onTheSpot
 *            done at once 即办
 * @param withinSevenWorkingDays
 *            with a limit of at most seven working days, or less; those done at once not included
 * @param online
 *            that can be done online
 * @param atMostOneVisit
 *            for which one comes once or never
 * @param withoutVisit
 *            for which one never comes
 * @param sources
 *            codes of the editions that were counted, in order
 */
public record ServiceCounts(long total, long agencies, long onTheSpot, long withinSevenWorkingDays,
		long online,
		long atMostOneVisit, long withoutVisit, List<String> sources) {

	public ServiceCounts {
		sources = List.copyOf(sources);
	}
}

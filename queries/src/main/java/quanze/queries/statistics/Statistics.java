package quanze.queries.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * Counts as of a day.
 *
 * @param areas
 *            by {@code AreaKind}
 * @param agencies
 *            that existed, by {@code AgencyKind}
 * @param assistanceMatters
 *            by the edition that lists them, so by batch
 * @param powers
 *            by type, as published
 * @param admissions
 *            by state, as published
 */
public record Statistics(LocalDate asOf, Counts areas, Counts agencies, Counts assistanceMatters,
		ServiceCounts internalServices, TerritorialCounts territorialMatters, Counts powers,
		ResourceCounts dataResources, Counts admissions) {

	/** Every number of it in a row, each subject's total before its sorts. */
	public List<Tally> tallies(Tally.Naming naming) {
		return Tallies.of(this, naming);
	}
}

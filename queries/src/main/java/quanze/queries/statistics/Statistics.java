package quanze.queries.statistics;

import java.time.LocalDate;

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
}

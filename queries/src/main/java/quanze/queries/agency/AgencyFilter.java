package quanze.queries.agency;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which agencies are wanted.
 *
 * @param area
 *            code of the area that they serve; null for any
 * @param status
 *            null for any
 */
public record AgencyFilter(@Nullable String area, Set<AgencyLevel> levels, Set<AgencyKind> kinds,
		Agency.@Nullable Status status) {

	/** All agencies. */
	public static final AgencyFilter ALL = new AgencyFilter(null, Set.of(), Set.of(), null);

	public AgencyFilter {
		levels = Set.copyOf(levels);
		kinds = Set.copyOf(kinds);
	}
}

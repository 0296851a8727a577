package quanze.queries.agency;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import quanze.queries.agency.Agency.Status;

/**
 * Which agencies are wanted.
 *
 * @param area
 *            code of the area that they serve; null for any
 * @param status
 *            null for any
 * @param levels
 *            any of these; null for any, like {@code kinds} and {@code codes}
 */
public record AgencyFilter(@Nullable String area, @Nullable Set<AgencyLevel> levels,
		@Nullable Set<AgencyKind> kinds,
		@Nullable Status status, @Nullable Set<String> codes) {

	/** All agencies. */
	public static final AgencyFilter ALL = new AgencyFilter(null, null, null, null, null);

	public AgencyFilter {
		levels = levels == null ? null : Set.copyOf(levels);
		kinds = kinds == null ? null : Set.copyOf(kinds);
		codes = codes == null ? null : Set.copyOf(codes);
	}
}

package quanze.queries.incident;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which types of incidents are wanted; null where it does not matter.
 *
 * @param domain
 *            code of the field
 * @param codes
 *            any of these
 */
public record IncidentTypeFilter(@Nullable String domain, @Nullable Set<String> codes) {

	/** All of them. */
	public static final IncidentTypeFilter ALL = new IncidentTypeFilter(null, null);

	public IncidentTypeFilter {
		codes = codes == null ? null : Set.copyOf(codes);
	}
}

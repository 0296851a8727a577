package quanze.queries.area;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which areas are wanted.
 *
 * @param kinds
 *            any of these; null for all
 * @param parent
 *            code of the area that they are directly part of; null for any
 * @param codes
 *            any of these; null for any
 */
public record AreaFilter(@Nullable Set<AreaKind> kinds, @Nullable String parent,
		@Nullable Set<String> codes) {

	/** All areas. */
	public static final AreaFilter ALL = new AreaFilter(null, null, null);

	public AreaFilter {
		kinds = kinds == null ? null : Set.copyOf(kinds);
		codes = codes == null ? null : Set.copyOf(codes);
	}
}

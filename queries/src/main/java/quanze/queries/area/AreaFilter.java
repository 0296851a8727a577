package quanze.queries.area;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which areas are wanted.
 *
 * @param kinds
 *            any of these; empty for all
 * @param parent
 *            code of the area that they are directly part of; null for any
 */
public record AreaFilter(Set<AreaKind> kinds, @Nullable String parent) {

	/** All areas. */
	public static final AreaFilter ALL = new AreaFilter(Set.of(), null);

	public AreaFilter {
		kinds = Set.copyOf(kinds);
	}
}

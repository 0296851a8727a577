package quanze.queries.search;

import java.util.Set;

import quanze.queries.area.AreaKind;

/**
 * An area as the index knows it.
 *
 * @param within
 *            codes of the area itself and of those that it is part of
 */
public record Place(String code, String name, AreaKind kind, Set<String> within) {

	public Place {
		within = Set.copyOf(within);
	}
}

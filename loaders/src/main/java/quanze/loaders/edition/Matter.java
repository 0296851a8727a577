package quanze.loaders.edition;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import quanze.loaders.limit.TimeLimit;

/**
 * One matter (事项) with its responsibilities, as an edition lists it.
 *
 * @param code
 *            stable code
 * @param name
 *            name
 * @param number
 *            number as published
 * @param position
 *            order within the edition, from 1
 * @param note
 *            remark, if any
 * @param domain
 *            field (领域), for territorial matters
 * @param attributes
 *            what only its kind has, by property name; values are strings, integers and booleans
 * @param limit
 *            time limit of the matter itself, for internal services
 * @param bases
 *            legal bases of the matter itself
 * @param responsibilities
 *            who bears what
 * @param source
 *            the row where it begins
 */
public record Matter(String code, String name, String number, int position, @Nullable String note,
		@Nullable String domain, Map<String, Object> attributes, @Nullable TimeLimit limit, List<Basis> bases,
		List<Responsibility> responsibilities, Source source) {

	public Matter {
		attributes = Map.copyOf(attributes);
		bases = List.copyOf(bases);
		responsibilities = List.copyOf(responsibilities);
	}

}

package quanze.queries.export;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which listed facts are wanted; null where it does not matter.
 *
 * @param label
 *            of the facts in the graph: {@code Matter}, {@code TerritorialMatter}, {@code Power} …
 * @param edition
 *            code of the edition that lists them
 * @param area
 *            code of the area of the list
 * @param domain
 *            code of the field of territorial matters
 * @param type
 *            of powers, as published
 * @param holder
 *            code of the agency that the list of powers names as their holder
 */
public record ListedFilter(String label, @Nullable String edition, @Nullable String area,
		@Nullable String domain, @Nullable String type, @Nullable String holder) {

	/** All that bear that label. */
	public static ListedFilter all(String label) {
		return new ListedFilter(label, null, null, null, null, null);
	}

	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("label", label);
		parameters.put("edition", edition);
		parameters.put("area", area);
		parameters.put("domain", domain);
		parameters.put("type", type);
		parameters.put("holder", holder);
		return parameters;
	}
}

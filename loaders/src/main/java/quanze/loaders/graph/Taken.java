package quanze.loaders.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A code that another area's list holds: to list it would end what that list says.
 *
 * @param holder
 *            title of that list
 */
record Taken(String code, String holder) {

	/**
	 * One of these codes, if there is any.
	 *
	 * @param adjusts
	 *            codes of the editions that may be changed
	 */
	static Optional<Taken> among(Collection<String> codes, List<String> adjusts, Statements statements) {
		return statements.collect("listed-taken", "codes", List.copyOf(codes), Map.of("adjusts", adjusts))
				.stream().findFirst()
				.map(row -> new Taken(row.get("code").asString(), row.get("holder").asString()));
	}

	/** A sentence that says so. */
	String text() {
		return "found %s, which %s, the list of another area, holds".formatted(code, holder);
	}

}

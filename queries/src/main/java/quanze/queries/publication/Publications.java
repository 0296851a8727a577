package quanze.queries.publication;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersion;
import quanze.queries.cypher.Statement;

/** Finds what publications touched, whoever published. */
public final class Publications {

	private static final Statement TOUCHED = Statement.beside(Publications.class, "touched");

	private final Graph graph;

	/** Finds them in that graph. */
	public Publications(Graph graph) {
		this.graph = graph;
	}

	/**
	 * What was touched from one version to a later one, though the graph may have moved on since; one
	 * statement. It is not complete when the clocks of those who published contradict the order of the
	 * versions.
	 *
	 * @throws quanze.queries.error.Unavailable
	 *             when the graph does not answer in time
	 */
	public Publication between(GraphVersion since, GraphVersion version) {
		Map<String, List<String>> touched = new HashMap<>();
		if (since.changedAt().isBefore(version.changedAt())) {
			graph.read(TOUCHED,
					Map.of("from", since.changedAt().atZone(ZoneOffset.UTC), "to",
							version.changedAt().atZone(ZoneOffset.UTC), "limit", Publication.MOST + 1),
					row -> touched.put(row.string("kind"), row.strings("codes")));
		}
		List<String> editions = touched.getOrDefault("edition", List.of());
		boolean whole = touched.values().stream().allMatch(it -> it.size() <= Publication.MOST);
		return new Publication(since, version, whole && !editions.isEmpty(), most(editions),
				most(touched.getOrDefault("matter", List.of())),
				most(touched.getOrDefault("power", List.of())),
				most(touched.getOrDefault("agency", List.of())));
	}

	private static List<String> most(List<String> codes) {
		return codes.subList(0, Math.min(codes.size(), Publication.MOST));
	}
}

package quanze.queries.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import quanze.queries.cypher.Aggregates;
import quanze.queries.cypher.Codes;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Statement;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Known;
import quanze.queries.time.Moment;

/**
 * What belongs to each node, by code, while it was known to: read by one statement that gives
 * {@code code} and {@code members}, each with its {@code code} and its clock, in the order of their
 * codes.
 */
public final class Members {

	private final Aggregates<List<Known<String>>> members;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public Members(Graph graph, GraphVersions versions, long weight, Statement statement) {
		this.members = new Aggregates<>(versions, weight, it -> 1 + it.size() / 4, codes -> {
			Map<String, List<Known<String>>> found = HashMap.newHashMap(codes.size());
			graph.read(statement, Map.of("codes", codes), row -> found.put(row.string("code"),
					row.rows("members").stream().map(it -> Register.known(it, it.string("code"))).toList()));
			return found;
		});
	}

	/** A page for every code asked; those shown are looked up together. */
	public <T> Map<String, Page<T>> pages(Collection<String> owners, Moment moment, PageRequest page,
			Function<Collection<String>, Map<String, T>> lookup) {
		Map<String, List<String>> known = HashMap.newHashMap(owners.size());
		members.byCode(owners).forEach((owner, all) -> known.put(owner, all.stream()
				.filter(it -> it.isAt(moment.knownAt())).map(Known::value).distinct().toList()));
		return Codes.pages(owners, known, page, lookup);
	}
}

package quanze.queries.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import quanze.queries.cypher.Aggregates;
import quanze.queries.cypher.Codes;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;

/** Finds types of incidents. */
public final class IncidentTypes {

	private static final Statement BY_CODE = Statement.beside(IncidentTypes.class, "incident-types-by-code");

	private static final Statement LIST = Statement.beside(IncidentTypes.class, "incident-types");

	private final Graph graph;

	private final Aggregates<IncidentType> types;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public IncidentTypes(Graph graph, GraphVersions versions, long weight) {
		this.graph = graph;
		this.types = new Aggregates<>(versions, weight, it -> 1 + it.handledAs().size(), this::read);
	}

	/** That type, if there is one. */
	public Optional<IncidentType> byCode(String code) {
		return Optional.ofNullable(byCode(List.of(code)).get(code));
	}

	/** Those that there are, by code; at most one statement. */
	public Map<String, IncidentType> byCode(Collection<String> codes) {
		return types.byCode(codes);
	}

	/**
	 * Types in code order.
	 *
	 * @param domain
	 *            code of the field; null for all
	 */
	public Page<IncidentType> list(@Nullable String domain, PageRequest page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("domain", domain);
		return Codes.page(graph, LIST, parameters, page, this::byCode);
	}

	private Map<String, IncidentType> read(Collection<String> codes) {
		Map<String, IncidentType> found = HashMap.newHashMap(codes.size());
		graph.read(BY_CODE, Map.of("codes", codes), IncidentTypes::type)
				.forEach(it -> found.put(it.code(), it));
		return found;
	}

	private static IncidentType type(Row row) {
		Row type = row.row("type");
		List<IncidentType.Handling> handledAs = row.rows("handledAs").stream()
				.map(it -> new IncidentType.Handling(it.string("area"), it.string("matter"))).toList();
		return new IncidentType(type.string("code"), type.string("name"), type.strings("sayings"),
				row.text("domain"), handledAs);
	}
}

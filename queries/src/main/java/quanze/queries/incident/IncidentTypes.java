package quanze.queries.incident;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import quanze.queries.cypher.Codes;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.register.Register;
import quanze.queries.time.Moment;

/** Finds types of incidents. */
public final class IncidentTypes {

	private static final Statement BY_CODE = Statement.beside(IncidentTypes.class, "incident-types-by-code");

	private static final Statement LIST = Statement.beside(IncidentTypes.class, "incident-types");

	private final Graph graph;

	private final Register<IncidentType> types;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public IncidentTypes(Graph graph, GraphVersions versions, long weight) {
		this.graph = graph;
		this.types = new Register<>(graph, versions, weight, BY_CODE, IncidentTypes::type);
	}

	/** Those that there were at that moment, by code; at most one statement. */
	public Map<String, IncidentType> byCode(Collection<String> codes, Moment moment) {
		return types.byCode(codes, moment);
	}

	/** Types of incidents. */
	public Page<IncidentType> list(IncidentTypeFilter filter, Moment moment, IncidentTypeOrder order,
			PageRequest page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("domain", filter.domain());
		parameters.put("codes", Codes.listed(filter.codes()));
		parameters.put("knownAt", moment.knownAt().atZone(ZoneOffset.UTC));
		return Codes.page(graph, LIST, parameters, order, page, codes -> byCode(codes, moment));
	}

	private static IncidentType type(Row row) {
		Row type = row.row("known");
		List<IncidentType.Handling> handledAs = row.rows("handledAs").stream()
				.map(it -> new IncidentType.Handling(it.string("area"), it.string("matter"))).toList();
		return new IncidentType(type.string("code"), type.string("name"), type.strings("sayings"),
				row.text("domain"), type.text("matter"), handledAs);
	}
}

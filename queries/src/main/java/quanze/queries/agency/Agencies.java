package quanze.queries.agency;

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

/** Finds agencies. */
public final class Agencies {

	private static final Statement BY_CODE = Statement.beside(Agencies.class, "agencies-by-code");

	private static final Statement SERVING = Statement.beside(Agencies.class, "serving");

	private static final Statement COUNTERPARTS = Statement.beside(Agencies.class, "counterparts");

	private static final Statement LIST = Statement.beside(Agencies.class, "agencies");

	private final Graph graph;

	private final Aggregates<Agency> agencies;

	private final Aggregates<List<String>> serving;

	private final Aggregates<List<String>> counterparts;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public Agencies(Graph graph, GraphVersions versions, long weight) {
		this.graph = graph;
		this.agencies = new Aggregates<>(versions, weight, it -> 1, this::read);
		this.serving = Codes.of(graph, versions, weight, SERVING);
		this.counterparts = Codes.of(graph, versions, weight, COUNTERPARTS);
	}

	/** That agency, if there is one. */
	public Optional<Agency> byCode(String code) {
		return Optional.ofNullable(byCode(List.of(code)).get(code));
	}

	/** Those that there are, by code; at most one statement. */
	public Map<String, Agency> byCode(Collection<String> codes) {
		return agencies.byCode(codes);
	}

	/** Agencies in code order. */
	public Page<Agency> list(AgencyFilter filter, PageRequest page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("area", filter.area());
		parameters.put("levels", Codes.names(filter.levels()));
		parameters.put("codes", Codes.listed(filter.codes()));
		parameters.put("kinds", Codes.names(filter.kinds()));
		parameters.put("status", filter.status() == null ? null : filter.status().name());
		return Codes.page(graph, LIST, parameters, page, this::byCode);
	}

	/** The agencies that serve each of these areas, in code order; a page for every code asked. */
	public Map<String, Page<Agency>> serving(Collection<String> areas, PageRequest page) {
		return Codes.pages(areas, serving.byCode(areas), page, this::byCode);
	}

	/** The agencies whose counterpart one level up each of these is; a page for every code asked. */
	public Map<String, Page<Agency>> counterparts(Collection<String> codes, PageRequest page) {
		return Codes.pages(codes, counterparts.byCode(codes), page, this::byCode);
	}

	private Map<String, Agency> read(Collection<String> codes) {
		Map<String, Agency> found = HashMap.newHashMap(codes.size());
		graph.read(BY_CODE, Map.of("codes", codes), Agencies::agency).forEach(it -> found.put(it.code(), it));
		return found;
	}

	private static Agency agency(Row row) {
		Row agency = row.row("agency");
		Succession successor = row.rows("successors").stream()
				.map(it -> new Succession(it.string("agency"), it.date("on"))).findFirst().orElse(null);
		return new Agency(agency.string("code"), agency.string("name"), agency.string("shortName"),
				agency.strings("aliases"), AgencyLevel.valueOf(agency.string("level")),
				AgencyKind.valueOf(agency.string("kind")), agency.text("kindText"),
				Agency.Status.valueOf(agency.string("status")), agency.date("abolishedOn"), row.text("area"),
				row.text("counterpart"), successor, row.strings("predecessors").stream().sorted().toList());
	}
}

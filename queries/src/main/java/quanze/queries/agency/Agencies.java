package quanze.queries.agency;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import quanze.queries.cypher.Codes;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.register.Members;
import quanze.queries.register.Register;
import quanze.queries.time.Moment;

/** Finds agencies. */
public final class Agencies {

	private static final Statement BY_CODE = Statement.beside(Agencies.class, "agencies-by-code");

	private static final Statement SERVING = Statement.beside(Agencies.class, "serving");

	private static final Statement COUNTERPARTS = Statement.beside(Agencies.class, "counterparts");

	private static final Statement LIST = Statement.beside(Agencies.class, "agencies");

	private final Graph graph;

	private final Register<Agency> agencies;

	private final Members serving;

	private final Members counterparts;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public Agencies(Graph graph, GraphVersions versions, long weight) {
		this.graph = graph;
		this.agencies = new Register<>(graph, versions, weight, BY_CODE, Agencies::agency);
		this.serving = new Members(graph, versions, weight, SERVING);
		this.counterparts = new Members(graph, versions, weight, COUNTERPARTS);
	}

	/** Those that there were at that moment, as they stood on its day; at most one statement. */
	public Map<String, Agency> byCode(Collection<String> codes, Moment moment) {
		Map<String, Agency> found = agencies.byCode(codes, moment);
		found.replaceAll((code, agency) -> agency.on(moment.asOf()));
		return found;
	}

	/** Those that there ever were, by code, as they read last; at most one statement. */
	public Map<String, Agency> latest(Collection<String> codes) {
		return agencies.latest(codes);
	}

	/** Agencies in code order. */
	public Page<Agency> list(AgencyFilter filter, Moment moment, PageRequest page) {
		return list(filter, moment, AgencyOrder.CODE, page);
	}

	/** Agencies. */
	public Page<Agency> list(AgencyFilter filter, Moment moment, AgencyOrder order, PageRequest page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("area", filter.area());
		parameters.put("levels", Codes.names(filter.levels()));
		parameters.put("codes", Codes.listed(filter.codes()));
		parameters.put("kinds", Codes.names(filter.kinds()));
		parameters.put("status", filter.status() == null ? null : filter.status().name());
		parameters.put("asOf", moment.asOf());
		parameters.put("knownAt", moment.knownAt().atZone(ZoneOffset.UTC));
		return Codes.page(graph, LIST, parameters, order, page, codes -> byCode(codes, moment));
	}

	/** The agencies that serve each of these areas, in code order; a page for every code asked. */
	public Map<String, Page<Agency>> serving(Collection<String> areas, Moment moment, PageRequest page) {
		return serving.pages(areas, moment, page, codes -> byCode(codes, moment));
	}

	/** The agencies whose counterpart one level up each of these is; a page for every code asked. */
	public Map<String, Page<Agency>> counterparts(Collection<String> codes, Moment moment, PageRequest page) {
		return counterparts.pages(codes, moment, page, found -> byCode(found, moment));
	}

	private static Agency agency(Row row) {
		Row agency = row.row("known");
		Succession successor = row.rows("successors").stream()
				.map(it -> new Succession(it.string("agency"), it.date("on"))).findFirst().orElse(null);
		return new Agency(agency.string("code"), agency.string("name"), agency.string("shortName"),
				agency.strings("aliases"), AgencyLevel.valueOf(agency.string("level")),
				AgencyKind.valueOf(agency.string("kind")), agency.text("kindText"),
				Agency.Status.valueOf(agency.string("status")), agency.date("abolishedOn"), row.text("area"),
				row.text("counterpart"), successor, row.strings("predecessors").stream().sorted().toList());
	}
}

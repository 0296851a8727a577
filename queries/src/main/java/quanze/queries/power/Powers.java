package quanze.queries.power;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import quanze.queries.agency.Agencies;
import quanze.queries.cypher.Aggregates;
import quanze.queries.cypher.Codes;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Statement;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

/** Finds powers. */
public final class Powers {

	private static final Statement LIST = Statement.beside(Powers.class, "powers");

	private static final Statement HELD_BY = Statement.beside(Powers.class, "held-by");

	private static final Statement RESTING_ON = Statement.beside(Powers.class, "resting-on");

	private final Graph graph;

	private final Aggregates<List<Power>> powers;

	private final Aggregates<List<String>> heldBy;

	private final Aggregates<List<String>> restingOn;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public Powers(Graph graph, GraphVersions versions, long weight, Agencies agencies) {
		this.graph = graph;
		this.powers = new Aggregates<>(versions, weight, all -> 2 * all.size(),
				new PowerRows(graph, agencies)::read);
		this.heldBy = Codes.of(graph, versions, weight, HELD_BY);
		this.restingOn = Codes.of(graph, versions, weight, RESTING_ON);
	}

	/** That power as it is in force at that moment, if it is. */
	public Optional<Power> byCode(String code, Moment moment) {
		return Optional.ofNullable(byCode(List.of(code), moment).get(code));
	}

	/**
	 * Those in force at that moment, by code; at most one statement for them, one for their agencies.
	 */
	public Map<String, Power> byCode(Collection<String> codes, Moment moment) {
		Map<String, Power> found = new LinkedHashMap<>();
		powers.byCode(codes).forEach((code, versions) -> versions.stream()
				.filter(it -> it.validity().holdsAt(moment)).findFirst()
				.ifPresent(it -> found.put(code, it)));
		return found;
	}

	/** Powers in force at that moment, in code order. */
	public Page<Power> list(PowerFilter filter, Moment moment, PageRequest page) {
		return list(filter, moment, PowerOrder.CODE, page);
	}

	/** Powers in force at that moment. */
	public Page<Power> list(PowerFilter filter, Moment moment, PowerOrder order, PageRequest page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("type", filter.type());
		parameters.put("codes", Codes.listed(filter.codes()));
		parameters.put("holder", filter.holder());
		parameters.put("edition", filter.edition());
		parameters.put("asOf", moment.asOf());
		parameters.put("knownAt", moment.knownAt().atZone(ZoneOffset.UTC));
		return Codes.page(graph, LIST, parameters, order, page, codes -> byCode(codes, moment));
	}

	/**
	 * The powers that each of these agencies, or one that it succeeded, holds; a page for every code
	 * asked.
	 */
	public Map<String, Page<Power>> heldBy(Collection<String> agencies, Moment moment, PageRequest page) {
		return pages(agencies, heldBy.byCode(agencies), moment, page);
	}

	/** The powers that rest on each legal basis; a page for every code asked. */
	public Map<String, Page<Power>> restingOn(Collection<String> bases, Moment moment, PageRequest page) {
		return pages(bases, restingOn.byCode(bases), moment, page);
	}

	private Map<String, Page<Power>> pages(Collection<String> owners, Map<String, List<String>> all,
			Moment moment, PageRequest page) {
		Map<String, Power> inForce = byCode(all.values().stream().flatMap(List::stream).toList(), moment);
		Map<String, List<String>> held = new HashMap<>();
		all.forEach((owner, codes) -> held.put(owner, codes.stream().filter(inForce::containsKey).toList()));
		return Codes.pages(owners, held, page, codes -> inForce);
	}
}

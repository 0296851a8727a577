package quanze.queries.matter;

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
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

/** Finds matters. */
public final class Matters {

	private static final Statement LIST = Statement.beside(Matters.class, "matters");

	private static final Statement DOMAINS_AT = Statement.beside(Matters.class, "domains-at");

	private static final Statement DOMAINS = Statement.beside(Matters.class, "domains");

	private final Graph graph;

	private final Aggregates<List<Listed>> matters;

	private final Aggregates<List<Domain>> domains;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public Matters(Graph graph, GraphVersions versions, long weight, Agencies agencies) {
		this.graph = graph;
		this.matters = new Aggregates<>(versions, weight, Matters::weigh,
				new MatterRows(graph, agencies)::read);
		this.domains = new Aggregates<>(versions, 1_000, List::size, this::readDomains);
	}

	/** That matter as it is in force at that moment, if it is. */
	public Optional<Matter> byCode(String code, Moment moment) {
		return Optional.ofNullable(byCode(List.of(code), moment).get(code));
	}

	/**
	 * Those in force at that moment, by code; at most one statement for them, one for their agencies.
	 */
	public Map<String, Matter> byCode(Collection<String> codes, Moment moment) {
		Map<String, Matter> found = new LinkedHashMap<>();
		listed(codes, moment).forEach((code, listed) -> found.put(code, listed.matter()));
		return found;
	}

	/** Every version of each, oldest first; codes that do not exist are left out. */
	public Map<String, List<Matter>> versions(Collection<String> codes) {
		Map<String, List<Matter>> found = new LinkedHashMap<>();
		matters.byCode(codes)
				.forEach((code, all) -> found.put(code, all.stream().map(Listed::matter).toList()));
		return found;
	}

	/** Matters in force at that moment, in code order. */
	public Page<Matter> list(MatterFilter filter, Moment moment, PageRequest page) {
		return list(filter, moment, MatterOrder.CODE, page);
	}

	/** Matters in force at that moment. */
	public Page<Matter> list(MatterFilter filter, Moment moment, MatterOrder order, PageRequest page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("labels",
				filter.kinds() == null ? List.of() : filter.kinds().stream().map(MatterKind::label).toList());
		parameters.put("codes", Codes.listed(filter.codes()));
		parameters.put("domain", filter.domain());
		parameters.put("area", filter.area());
		parameters.put("edition", filter.edition());
		parameters.put("asOf", moment.asOf());
		parameters.put("knownAt", moment.knownAt().atZone(ZoneOffset.UTC));
		return Codes.page(graph, LIST, parameters, order, page, codes -> byCode(codes, moment));
	}

	/** The fields in which there is something at that moment, in code order; they are few. */
	public List<Domain> domains(Moment moment) {
		return graph.read(DOMAINS_AT,
				Map.of("asOf", moment.asOf(), "knownAt", moment.knownAt().atZone(ZoneOffset.UTC)),
				Matters::domain);
	}

	/** The field with that code; null for null, or when there is none. */
	public @Nullable Domain domain(@Nullable String code) {
		return domains.byCode(List.of("")).getOrDefault("", List.of()).stream()
				.filter(it -> it.code().equals(code)).findFirst().orElse(null);
	}

	/**
	 * Those in force at that moment, with all who are responsible for each; statements as for
	 * {@link #byCode}.
	 */
	public Map<String, Listed> listed(Collection<String> codes, Moment moment) {
		Map<String, Listed> found = new LinkedHashMap<>();
		matters.byCode(codes).forEach((code, versions) -> {
			for (Listed version : versions) {
				if (version.holdsAt(moment)) {
					found.put(code, version);
				}
			}
		});
		return found;
	}

	private Map<String, List<Domain>> readDomains(Collection<String> codes) {
		return Map.of("", graph.read(DOMAINS, Map.of(), Matters::domain));
	}

	private static Domain domain(Row row) {
		return new Domain(row.row("domain").string("code"), row.row("domain").string("name"));
	}

	private static int weigh(List<Listed> versions) {
		return versions.stream().mapToInt(it -> 2 + it.responsibilities().size()).sum();
	}
}

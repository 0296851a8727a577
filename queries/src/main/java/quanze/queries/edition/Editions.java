package quanze.queries.edition;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import quanze.queries.cypher.Aggregates;
import quanze.queries.cypher.Codes;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Statement;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.page.Pages;
import quanze.queries.register.Register;
import quanze.queries.time.Known;
import quanze.queries.time.Moment;

/** Finds editions of lists and what is wrong with them. */
public final class Editions {

	private static final Statement BY_CODE = Statement.beside(Editions.class, "editions-by-code");

	private static final Statement FINDINGS = Statement.beside(Editions.class, "findings");

	private static final Statement FINDINGS_WHERE = Statement.beside(Editions.class, "findings-where");

	private static final Statement LIST = Statement.beside(Editions.class, "editions");

	private final Graph graph;

	private final Register<ListEdition> editions;

	private final Aggregates<List<Known<Finding>>> findings;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public Editions(Graph graph, GraphVersions versions, long weight) {
		this.graph = graph;
		this.editions = new Register<>(graph, versions, weight, BY_CODE,
				row -> EditionRows.edition(row.row("known")));
		this.findings = new Aggregates<>(versions, weight, it -> 1 + it.size(), this::readFindings);
	}

	/** Those that there were at that moment, by code; at most one statement. */
	public Map<String, ListEdition> byCode(Collection<String> codes, Moment moment) {
		return editions.byCode(codes, moment);
	}

	/**
	 * Editions in force on the day, and those without one, in code order.
	 *
	 * @param kind
	 *            null for all
	 */
	public Page<ListEdition> list(@Nullable String kind, Moment moment, PageRequest page) {
		return list(new ListEditionFilter(kind == null ? null : Set.of(kind), null, null), moment,
				ListEditionOrder.CODE, page);
	}

	/** Editions in force on the day, and those without one. */
	public Page<ListEdition> list(ListEditionFilter filter, Moment moment, ListEditionOrder order,
			PageRequest page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("kinds", filter.kinds() == null ? List.of() : List.copyOf(filter.kinds()));
		parameters.put("area", filter.area());
		parameters.put("status", filter.status() == null ? null : filter.status().name());
		parameters.put("asOf", moment.asOf());
		parameters.put("knownAt", moment.knownAt().atZone(ZoneOffset.UTC));
		return Codes.page(graph, LIST, parameters, order, page, codes -> byCode(codes, moment));
	}

	/**
	 * Hands over all of that, an edition after the other; the memory that it takes is that of one
	 * edition's findings.
	 */
	public void forEachFinding(FindingFilter filter, Moment moment, Consumer<Finding> consumer) {
		forEachCode(filter.edition(), moment,
				code -> known(findings.byCode(List.of(code)), moment).getOrDefault(code, List.of()).stream()
						.filter(filter::accepts).forEach(consumer));
	}

	private void forEachCode(@Nullable String one, Moment moment, Consumer<String> consumer) {
		if (one != null) {
			consumer.accept(one);
			return;
		}
		Page<ListEdition> page = list(null, moment, new PageRequest(PageRequest.MAX, null));
		while (true) {
			page.items().forEach(it -> consumer.accept(it.code()));
			if (!page.hasNext()) {
				return;
			}
			page = list(null, moment, new PageRequest(PageRequest.MAX, page.edges().getLast().cursor()));
		}
	}

	/** What was known to be wrong with each, in order of row; a page for every code asked. */
	public Map<String, Page<Finding>> findings(Collection<String> codes, Moment moment, PageRequest page) {
		Map<String, List<Finding>> lists = known(findings.byCode(codes), moment);
		Map<String, Page<Finding>> pages = HashMap.newHashMap(codes.size());
		codes.forEach(
				it -> pages.put(it, Pages.cut(lists.getOrDefault(it, List.of()), Finding::order, page)));
		return pages;
	}

	/** What was known to be wrong with the editions of the day, in order of edition, sheet and row. */
	public Page<Finding> findings(FindingFilter filter, Moment moment, PageRequest page) {
		return findings(filter, moment, FindingOrder.PLACE, page);
	}

	/** What was known to be wrong with the editions of the day. */
	public Page<Finding> findings(FindingFilter filter, Moment moment, FindingOrder order, PageRequest page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("edition", filter.edition());
		parameters.put("kind", filter.kind());
		parameters.put("severity", filter.severity() == null ? null : filter.severity().name());
		parameters.put("asOf", moment.asOf());
		parameters.put("knownAt", moment.knownAt().atZone(ZoneOffset.UTC));
		return Codes.read(graph, FINDINGS_WHERE, parameters, order, page)
				.map(it -> EditionRows.finding(it.string("edition"), it.row("finding")));
	}

	private static Map<String, List<Finding>> known(Map<String, List<Known<Finding>>> all, Moment moment) {
		Map<String, List<Finding>> known = HashMap.newHashMap(all.size());
		all.forEach((code, findings) -> known.put(code, findings.stream()
				.filter(it -> it.isAt(moment.knownAt())).map(Known::value).toList()));
		return known;
	}

	private Map<String, List<Known<Finding>>> readFindings(Collection<String> codes) {
		Map<String, List<Known<Finding>>> found = HashMap.newHashMap(codes.size());
		graph.read(FINDINGS, Map.of("codes", codes),
				row -> found.put(row.string("code"), EditionRows.findings(row)));
		return found;
	}
}

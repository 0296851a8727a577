package quanze.queries.edition;

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
import quanze.queries.cypher.Statement;
import quanze.queries.page.Cursors;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.page.Pages;

/** Finds editions of lists and what is wrong with them. */
public final class Editions {

	private static final Statement BY_CODE = Statement.beside(Editions.class, "editions-by-code");

	private static final Statement FINDINGS = Statement.beside(Editions.class, "findings");

	private static final Statement FINDINGS_WHERE = Statement.beside(Editions.class, "findings-where");

	private static final Statement LIST = Statement.beside(Editions.class, "editions");

	private final Graph graph;

	private final Aggregates<ListEdition> editions;

	private final Aggregates<List<Finding>> findings;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public Editions(Graph graph, GraphVersions versions, long weight) {
		this.graph = graph;
		this.editions = new Aggregates<>(versions, weight, it -> 1, this::read);
		this.findings = new Aggregates<>(versions, weight, it -> 1 + it.size(), this::readFindings);
	}

	/** That edition, if there is one. */
	public Optional<ListEdition> byCode(String code) {
		return Optional.ofNullable(byCode(List.of(code)).get(code));
	}

	/** Those that there are, by code; at most one statement. */
	public Map<String, ListEdition> byCode(Collection<String> codes) {
		return editions.byCode(codes);
	}

	/**
	 * Editions in code order.
	 *
	 * @param kind
	 *            null for all
	 */
	public Page<ListEdition> list(@Nullable String kind, PageRequest page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("kind", kind);
		return Codes.page(graph, LIST, parameters, page, this::byCode);
	}

	/** What the newest load of each found, in order of row; a page for every code asked. */
	public Map<String, Page<Finding>> findings(Collection<String> codes, PageRequest page) {
		Map<String, List<Finding>> lists = findings.byCode(codes);
		Map<String, Page<Finding>> pages = HashMap.newHashMap(codes.size());
		codes.forEach(
				it -> pages.put(it, Pages.cut(lists.getOrDefault(it, List.of()), Finding::order, page)));
		return pages;
	}

	/** What the newest loads found, in order of edition, sheet and row. */
	public Page<Finding> findings(FindingFilter filter, PageRequest page) {
		String after = Cursors.decode(page.after());
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("edition", filter.edition());
		parameters.put("kind", filter.kind());
		parameters.put("severity", filter.severity() == null ? null : filter.severity().name());
		parameters.put("after", after == null ? "" : after);
		parameters.put("limit", page.first() + 1);
		return graph.read(FINDINGS_WHERE, parameters, row -> Pages.of(row.rows("findings"), row.big("total"),
				it -> it.string("key"), page)).getFirst()
				.map(it -> EditionRows.finding(it.string("edition"), it.row("finding")));
	}

	private Map<String, ListEdition> read(Collection<String> codes) {
		Map<String, ListEdition> found = HashMap.newHashMap(codes.size());
		graph.read(BY_CODE, Map.of("codes", codes), row -> EditionRows.edition(row.row("edition")))
				.forEach(it -> found.put(it.code(), it));
		return found;
	}

	private Map<String, List<Finding>> readFindings(Collection<String> codes) {
		Map<String, List<Finding>> found = HashMap.newHashMap(codes.size());
		graph.read(FINDINGS, Map.of("codes", codes),
				row -> found.put(row.string("code"), EditionRows.findings(row)));
		return found;
	}
}

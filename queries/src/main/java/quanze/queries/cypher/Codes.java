package quanze.queries.cypher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import quanze.queries.page.Keyset;
import quanze.queries.page.Order;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.page.Pages;

/** The two forms of lists of codes: those that belong to a node, and those that meet a filter. */
public final class Codes {

	private Codes() {
	}

	/** Lists of codes that belong to each node, by the node's code; small enough to be kept whole. */
	public static Aggregates<List<String>> of(Graph graph, GraphVersions versions, long weight,
			Statement statement) {
		return new Aggregates<>(versions, weight, it -> 1 + it.size() / 4, codes -> {
			Map<String, List<String>> lists = HashMap.newHashMap(codes.size());
			graph.read(statement, Map.of("codes", codes),
					row -> lists.put(row.string("code"), row.strings("codes")));
			return lists;
		});
	}

	/**
	 * The page of what belongs to each node; an empty one where there is nothing. Those shown are
	 * looked up together.
	 */
	public static <T> Map<String, Page<T>> pages(Collection<String> owners, Map<String, List<String>> lists,
			PageRequest request, Function<Collection<String>, Map<String, T>> lookup) {
		Map<String, Page<String>> pages = HashMap.newHashMap(owners.size());
		owners.forEach(it -> pages.put(it,
				Pages.cut(lists.getOrDefault(it, List.of()), Function.identity(), request)));
		List<String> shown = pages.values().stream().flatMap(it -> it.items().stream()).distinct().toList();
		Map<String, T> found = lookup.apply(shown);
		Map<String, Page<T>> result = HashMap.newHashMap(owners.size());
		pages.forEach((owner, page) -> result.put(owner, present(page, found)));
		return result;
	}

	/** The page of those that meet a filter, in code order. */
	public static <T> Page<T> page(Graph graph, Statement statement, Map<String, @Nullable Object> filter,
			PageRequest request, Function<Collection<String>, Map<String, T>> lookup) {
		return page(graph, statement, filter, Order.CODE, request, lookup);
	}

	/**
	 * The page of those that meet a filter; one statement that gives {@code items} with their
	 * {@code code}, see {@link #read}, and those shown are looked up together.
	 */
	public static <T> Page<T> page(Graph graph, Statement statement, Map<String, @Nullable Object> filter,
			Order order, PageRequest request, Function<Collection<String>, Map<String, T>> lookup) {
		Page<String> page = read(graph, statement, filter, order, request).map(it -> it.string("code"));
		return present(page, lookup.apply(page.items()));
	}

	/**
	 * The page of those that meet a filter; one statement, and none where it is known, that gives
	 * {@code total}, {@code least} and {@code greatest}, the number and the outermost keys of all, and
	 * {@code items}, each with its {@code key}: those with keys above {@code $above} and below
	 * {@code $below} when sorted by {@code $order}, at most {@code $limit}.
	 */
	public static Page<Row> read(Graph graph, Statement statement, Map<String, @Nullable Object> filter,
			Order order, PageRequest request) {
		Keyset keys = Keyset.of(order, request);
		Map<String, @Nullable Object> parameters = new HashMap<>(filter);
		parameters.put("order", order.by());
		parameters.put("above", keys.above());
		parameters.put("below", keys.below());
		parameters.put("limit", request.reach());
		Row row = graph.recall(keys.downwards() ? statement.downwards() : statement, parameters,
				1 + request.reach()).getFirst();
		return keys.page(row.rows("items"), it -> it.string("key"), row.big("total"), row.text("least"),
				row.text("greatest"));
	}

	/** A filter's codes as a parameter; null for any. */
	public static @Nullable List<String> listed(@Nullable Set<String> codes) {
		return codes == null ? null : List.copyOf(codes);
	}

	/** A filter's values as a parameter; empty for any. */
	public static List<String> names(@Nullable Set<? extends Enum<?>> values) {
		return values == null ? List.of() : values.stream().<String>map(Enum::name).toList();
	}

	private static <T> Page<T> present(Page<String> codes, Map<String, T> found) {
		List<Page.Edge<T>> edges = new ArrayList<>();
		for (Page.Edge<String> edge : codes.edges()) {
			T node = found.get(edge.node());
			if (node != null) {
				edges.add(new Page.Edge<>(edge.cursor(), node));
			}
		}
		return new Page<>(edges, codes.totalCount(), codes.hasPrevious(), codes.hasNext());
	}
}

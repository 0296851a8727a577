package quanze.queries.cypher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import quanze.queries.page.Cursors;
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

	/**
	 * The page of those that meet a filter; one statement that gives {@code total} and {@code codes}
	 * behind {@code $after}, at most {@code $limit}, and those shown are looked up together.
	 */
	public static <T> Page<T> page(Graph graph, Statement statement, Map<String, @Nullable Object> filter,
			PageRequest request, Function<Collection<String>, Map<String, T>> lookup) {
		String after = Cursors.decode(request.after());
		Map<String, @Nullable Object> parameters = new HashMap<>(filter);
		parameters.put("after", after == null ? "" : after);
		parameters.put("limit", request.first() + 1);
		Page<String> page = graph.read(statement, parameters,
				row -> Pages.of(row.strings("codes"), row.big("total"), Function.identity(), request))
				.getFirst();
		return present(page, lookup.apply(page.items()));
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

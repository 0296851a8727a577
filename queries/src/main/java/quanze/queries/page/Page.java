package quanze.queries.page;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param edges
 *            the items, each with its cursor, in the list's order
 * @param totalCount
 *            how many the whole list has
 * @param hasPrevious
 *            whether there are items before the first one here
 * @param hasNext
 *            whether there are items behind the last one here
 */
public record Page<T>(List<Edge<T>> edges, long totalCount, boolean hasPrevious, boolean hasNext) {

	public Page {
		edges = List.copyOf(edges);
	}

	/** A list without items. */
	public static <T> Page<T> empty() {
		return new Page<>(List.of(), 0, false, false);
	}

	/** The items without their cursors. */
	public List<T> items() {
		return edges.stream().map(Edge::node).toList();
	}

	/** The same page of other things: each item replaced, the cursors kept. */
	public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
		List<Edge<R>> mapped = edges.stream().map(it -> new Edge<R>(it.cursor(), mapping.apply(it.node())))
				.toList();
		return new Page<>(mapped, totalCount, hasPrevious, hasNext);
	}

	/**
	 * An item and the cursor that stands for its place.
	 *
	 * @param cursor
	 *            opaque; stays valid when other items come and go
	 */
	public record Edge<T>(String cursor, T node) {
	}
}

package quanze.api.page;

import java.util.List;

import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import org.jspecify.annotations.Nullable;
import quanze.queries.page.Page;

/**
 * A page as Relay shapes it, with the items alone beside their edges.
 *
 * @param totalCount
 *            how many the whole list has
 */
public record Connection<T>(List<Edge<T>> edges, List<T> nodes, PageInfo pageInfo, long totalCount)
		implements
			graphql.relay.Connection<T> {

	/** That page. */
	public static <T> Connection<T> of(Page<T> page) {
		List<Edge<T>> edges = page.edges().stream()
				.map(it -> (Edge<T>) new DefaultEdge<>(it.node(), new DefaultConnectionCursor(it.cursor())))
				.toList();
		PageInfo info = new DefaultPageInfo(edges.isEmpty() ? null : cursor(edges.getFirst()),
				edges.isEmpty() ? null : cursor(edges.getLast()), page.hasPrevious(), page.hasNext());
		return new Connection<>(edges, page.items(), info, page.totalCount());
	}

	@Override
	public List<Edge<T>> getEdges() {
		return edges;
	}

	@Override
	public PageInfo getPageInfo() {
		return pageInfo;
	}

	private static @Nullable ConnectionCursor cursor(Edge<?> edge) {
		return edge.getCursor();
	}
}

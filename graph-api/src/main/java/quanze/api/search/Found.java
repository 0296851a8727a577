package quanze.api.search;

import java.util.List;

import graphql.relay.Edge;
import graphql.relay.PageInfo;
import quanze.api.page.Connection;
import quanze.queries.search.Hit;
import quanze.queries.search.SearchFilter;

/**
 * A page of hits, with what was asked: so that the whole of it can be counted.
 *
 * @param page
 *            of the hits
 */
record Found(Connection<Hit> page, String text,
		SearchFilter filter) implements graphql.relay.Connection<Hit> {

	@Override
	public List<Edge<Hit>> getEdges() {
		return page.edges();
	}

	@Override
	public PageInfo getPageInfo() {
		return page.pageInfo();
	}

	public List<Hit> getNodes() {
		return page.nodes();
	}

	public long getTotalCount() {
		return page.totalCount();
	}
}

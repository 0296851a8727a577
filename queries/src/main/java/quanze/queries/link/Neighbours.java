package quanze.queries.link;

import java.util.ArrayList;
import java.util.List;

/**
 * The links of one thing, at any moment.
 *
 * @param complete
 *            whether these are all; else it has more of a kind than are read
 */
record Neighbours(List<Link> links, boolean complete) {

	static final Neighbours NONE = new Neighbours(List.of(), true);

	Neighbours {
		links = List.copyOf(links);
	}

	Neighbours and(List<Link> more, boolean all) {
		List<Link> together = new ArrayList<>(links);
		together.addAll(more);
		return new Neighbours(together, complete && all);
	}
}

package quanze.queries.chain;

import java.util.List;

import quanze.queries.link.Link;
import quanze.queries.link.NodeRef;

/**
 * From one thing to the next.
 *
 * @param shared
 *            of a power: the provisions, or else the instruments, by which it belongs to the matter
 *            on the way; else empty
 */
record Hop(Link link, List<NodeRef> shared) {

	Hop {
		shared = List.copyOf(shared);
	}

	static Hop of(Link link) {
		return new Hop(link, List.of());
	}
}

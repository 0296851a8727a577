package quanze.queries.chain;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

import quanze.queries.link.Link;
import quanze.queries.link.NodeRef;
import quanze.queries.link.Surroundings;

/** How far one end has been looked around: everything within the radius has been looked at. */
final class Frontier {

	private final Set<NodeRef> reached = new HashSet<>();

	private Set<NodeRef> edge = new TreeSet<>();

	private int radius;

	Frontier(NodeRef origin) {
		reached.add(origin);
		edge.add(origin);
	}

	int radius() {
		return radius;
	}

	/** What is as far away as the radius, not looked at yet, in order. */
	Set<NodeRef> edge() {
		return edge;
	}

	/** Moves one step on; what is at the edge must have been looked at. */
	void advance(Surroundings surroundings, BiPredicate<NodeRef, Link> admitted) {
		Set<NodeRef> next = new TreeSet<>();
		for (NodeRef node : edge) {
			for (Link link : surroundings.of(node)) {
				if (admitted.test(node, link) && reached.add(link.to())) {
					next.add(link.to());
				}
			}
		}
		edge = next;
		radius++;
	}
}

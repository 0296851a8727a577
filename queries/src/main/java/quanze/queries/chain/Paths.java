package quanze.queries.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import quanze.queries.link.Link;
import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;
import quanze.queries.link.Relationship;
import quanze.queries.link.Surroundings;

/**
 * Tells the paths of one length apart within what has been looked at. Each goes by every thing once
 * at most. They come in the order of their links from the start: strong relationships first, then
 * by code.
 */
final class Paths {

	private final Surroundings surroundings;

	private final Effort effort;

	private final Gate gate;

	private final Map<NodeRef, Integer> distances;

	Paths(Surroundings surroundings, Effort effort, Gate gate) {
		this.surroundings = surroundings;
		this.effort = effort;
		this.gate = gate;
		this.distances = distances();
	}

	/** At most that many. */
	List<Trail> ofLength(int length, int most) {
		List<Trail> found = new ArrayList<>();
		Map<NodeRef, Hop> way = new LinkedHashMap<>();
		NodeRef start = gate.from().node();
		walk(start, null, length, way, found, most);
		return found;
	}

	/**
	 * @param by
	 *            how the path has come to the node; null at its start
	 * @return whether to go on
	 */
	private boolean walk(NodeRef node, @Nullable Link by, int left, Map<NodeRef, Hop> way, List<Trail> found,
			int most) {
		if (left == 0) {
			found.add(new Trail(gate.from().node(), List.copyOf(way.values())));
			return found.size() < most;
		}
		for (Link link : surroundings.of(node)) {
			NodeRef next = link.to();
			if (leads(node, link, left - 1) && follows(node, by, link, way) && !way.containsKey(next)
					&& !next.equals(gate.from().node())) {
				if (!effort.turn()) {
					return false;
				}
				way.put(next, Hop.of(link));
				boolean goesOn = walk(next, link, left - 1, way, found, most);
				way.remove(next);
				if (!goesOn) {
					return false;
				}
			}
		}
		return true;
	}

	private boolean leads(NodeRef node, Link link, int left) {
		Integer distance = distances.get(link.to());
		return distance != null && distance <= left && (left == 0) == (distance == 0)
				&& gate.admits(node, link);
	}

	/**
	 * That two agencies are named together as of one class, or two things lie in one area, links
	 * nothing: areas stand at the start or at the end of a path alone.
	 */
	private boolean follows(NodeRef node, @Nullable Link by, Link link, Map<NodeRef, Hop> way) {
		if (link.to().kind() == NodeKind.AREA && node.kind() != NodeKind.AREA) {
			return gate.to().isArea();
		}
		if (node.kind() == NodeKind.AREA && link.to().kind() != NodeKind.AREA) {
			return gate.from().isArea() && way.keySet().stream().allMatch(it -> it.kind() == NodeKind.AREA);
		}
		return by == null || by.relationship() != Relationship.BEARS
				|| link.relationship() != Relationship.BEARS || node.kind() == NodeKind.AGENCY;
	}

	private Map<NodeRef, Integer> distances() {
		Map<NodeRef, Integer> found = new HashMap<>();
		Deque<NodeRef> open = new ArrayDeque<>();
		found.put(gate.to().node(), 0);
		open.add(gate.to().node());
		while (!open.isEmpty()) {
			NodeRef node = open.remove();
			int next = found.getOrDefault(node, 0) + 1;
			for (Link link : surroundings.of(node)) {
				if (gate.admits(node, link) && found.putIfAbsent(link.to(), next) == null) {
					open.add(link.to());
				}
			}
		}
		return found;
	}
}

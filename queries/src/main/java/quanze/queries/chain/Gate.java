package quanze.queries.chain;

import java.util.Set;
import java.util.stream.Stream;

import quanze.queries.link.Link;
import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;
import quanze.queries.link.Relationship;

/**
 * Which links a path between two ends may use: an incident is handled as the matters of its place;
 * of townships named together the one where it happens answers; and that two things are in the same
 * area links nothing, so an area is passed only when an end lies in it.
 *
 * @param absent
 *            things that there are not at that moment
 */
record Gate(End from, End to, Set<NodeRef> absent) {

	boolean admits(NodeRef node, Link link) {
		if (absent.contains(link.to())) {
			return false;
		}
		return switch (link.relationship()) {
			case HANDLED_AS -> ends().filter(it -> it.node().equals(node) || it.node().equals(link.to()))
					.allMatch(it -> happensWithin(it, link));
			case BEARS -> isNamed(node, link) && (link.place() == null || ends().noneMatch(End::isInTownship)
					|| ends().filter(End::isInTownship).anyMatch(it -> happensWithin(it, link)));
			default -> link.to().kind() != NodeKind.AREA || isOnTheWay(link.to());
		};
	}

	/** Whether that end happens where the link counts. */
	static boolean happensWithin(End end, Link link) {
		return end.place() == null || link.place() == null || end.isWithin(link.place());
	}

	/** Whether a link from that thing may be used by a chain that goes out from that end alone. */
	static boolean admits(End from, NodeRef node, Link link) {
		return link.relationship() == Relationship.BEARS
				? isNamed(from, node, link) && (!from.isInTownship() || happensWithin(from, link))
				: happensWithin(from, link);
	}

	private boolean isNamed(NodeRef node, Link link) {
		return ends().allMatch(it -> isNamed(it, node, link));
	}

	/** A responsibility that is asked for as that of one agency is linked to that one alone. */
	private static boolean isNamed(End end, NodeRef node, Link link) {
		return !end.node().equals(node) && !end.node().equals(link.to())
				|| end.isBorneBy(link.to()) || end.isBorneBy(node);
	}

	private boolean isOnTheWay(NodeRef area) {
		return ends().anyMatch(it -> it.isArea() && it.isWithin(area.code()));
	}

	private Stream<End> ends() {
		return Stream.of(from, to);
	}
}

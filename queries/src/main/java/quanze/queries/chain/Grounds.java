package quanze.queries.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import quanze.queries.link.Direction;
import quanze.queries.link.Link;
import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;
import quanze.queries.link.Relationship;
import quanze.queries.link.Surroundings;

/**
 * Joins powers to matters: by the provisions that both rest on, or else by instruments of which
 * both rest on some provision.
 */
final class Grounds {

	private final Surroundings surroundings;

	Grounds(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	/** Whether a matter or a responsibility on the way decides which powers belong to it. */
	static boolean decide(Trail trail) {
		return trail.nodes().stream()
				.anyMatch(it -> it.kind() == NodeKind.MATTER || it.kind() == NodeKind.RESPONSIBILITY);
	}

	/** What that thing rests on. */
	Set<NodeRef> of(NodeRef node) {
		return targets(node, Relationship.BASED_ON);
	}

	/**
	 * What the matter and the responsibility on the way rest on; where the lists are silent about these
	 * two, what any responsibility for the matter rests on.
	 */
	Set<NodeRef> of(Trail trail) {
		Set<NodeRef> own = trail.nodes().stream()
				.filter(it -> it.kind() == NodeKind.MATTER || it.kind() == NodeKind.RESPONSIBILITY)
				.flatMap(it -> of(it).stream()).collect(Collectors.toSet());
		return own.isEmpty()
				? borneFor(trail).flatMap(it -> of(it).stream()).collect(Collectors.toSet())
				: own;
	}

	/** All responsibilities for the matter on the way. */
	Stream<NodeRef> borneFor(Trail trail) {
		return trail.last(NodeKind.MATTER).stream()
				.flatMap(it -> surroundings.of(it, Relationship.FOR, Direction.IN).stream()).map(Link::to);
	}

	/**
	 * The powers that belong to what is on the way: by provisions, or where there is none by
	 * instruments.
	 */
	List<Hop> fitting(Trail trail, List<Link> powers) {
		Set<NodeRef> provisions = of(trail);
		List<Hop> exact = fitting(powers, provisions, this::of);
		return exact.isEmpty()
				? fitting(powers, instruments(provisions), it -> instruments(of(it)))
				: exact;
	}

	/** Of what a power rests on that by which it was joined; all where it was not. */
	List<Link> onTheWay(Trail trail, List<Link> bases) {
		List<NodeRef> shared = trail.hops().isEmpty() ? List.of() : trail.hops().getLast().shared();
		return shared.isEmpty()
				? bases
				: bases.stream().filter(it -> shared.contains(it.to())
						|| instruments(Set.of(it.to())).stream().anyMatch(shared::contains)).toList();
	}

	private List<Hop> fitting(List<Link> powers, Set<NodeRef> wanted, Rests rests) {
		List<Hop> fitting = new ArrayList<>();
		for (Link power : powers) {
			List<NodeRef> shared = rests.on(power.to()).stream().filter(wanted::contains).sorted().toList();
			if (!shared.isEmpty()) {
				fitting.add(new Hop(power, shared));
			}
		}
		fitting.sort(Comparator.comparing(it -> !isExact(it)));
		return fitting;
	}

	/** Whether it shares a provision rather than only an instrument as a whole. */
	private boolean isExact(Hop hop) {
		return hop.shared().stream().flatMap(it -> surroundings.of(it).stream())
				.anyMatch(it -> it.relationship() == Relationship.PROVISION_OF
						&& it.direction() == Direction.OUT && !it.whole());
	}

	private Set<NodeRef> instruments(Collection<NodeRef> bases) {
		return bases.stream().flatMap(it -> targets(it, Relationship.PROVISION_OF).stream())
				.collect(Collectors.toSet());
	}

	private Set<NodeRef> targets(NodeRef node, Relationship relationship) {
		return stream(node, relationship).collect(Collectors.toSet());
	}

	private Stream<NodeRef> stream(NodeRef node, Relationship relationship) {
		return surroundings.of(node, relationship, Direction.OUT).stream().map(Link::to);
	}

	private interface Rests {

		Set<NodeRef> on(NodeRef power);
	}
}

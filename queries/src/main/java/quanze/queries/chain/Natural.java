package quanze.queries.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import quanze.queries.link.Direction;
import quanze.queries.link.Link;
import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;
import quanze.queries.link.Relationship;
import quanze.queries.link.Surroundings;
import quanze.queries.responsibility.Role;

/**
 * Follows the natural chain of a thing: an incident to the matter of its district, to who is in
 * charge of it, to the counterpart one level up, to its powers that rest on the same provisions, to
 * these, to their instruments. It starts wherever the thing stands in this order; all chains move
 * on together, a statement a step.
 */
final class Natural {

	private final Surroundings surroundings;

	private final Effort effort;

	private final Grounds grounds;

	private final End from;

	private final Set<Trail> stopped = new HashSet<>();

	Natural(Surroundings surroundings, Effort effort, End from) {
		this.surroundings = surroundings;
		this.effort = effort;
		this.grounds = new Grounds(surroundings);
		this.from = from;
	}

	/**
	 * Those that arrive at an instrument first. Where no power of those in charge fits, the grounds of
	 * their responsibilities themselves come before them.
	 */
	List<Trail> follow(Set<NodeRef> absent) {
		List<Trail> ended = follow(absent, false);
		List<Trail> all = ended.stream().anyMatch(Natural::arrives)
				? ended
				: Stream.concat(follow(absent, true).stream().filter(Natural::arrives), ended.stream())
						.toList();
		return all.stream().sorted(Comparator.comparing(it -> !arrives(it))).toList();
	}

	/** Whether it ends before an instrument because the lists do, not because the search stopped. */
	boolean isLeftOpen(Trail trail) {
		return !arrives(trail) && !stopped.contains(trail);
	}

	/** Whether it arrives at an instrument. */
	private static boolean arrives(Trail trail) {
		return trail.end().kind() == NodeKind.LEGAL_INSTRUMENT;
	}

	private List<Trail> follow(Set<NodeRef> absent, boolean toGrounds) {
		List<Trail> ended = new ArrayList<>();
		List<Trail> open = List.of(Trail.from(from.node()));
		while (!open.isEmpty()) {
			if (!look(open)) {
				ended.addAll(open);
				stopped.addAll(open);
				return ended;
			}
			List<Trail> longer = new ArrayList<>();
			for (Trail trail : open) {
				List<Trail> on = hops(trail, toGrounds).stream()
						.filter(it -> !absent.contains(it.link().to()))
						.filter(it -> !trail.nodes().contains(it.link().to())).map(trail::and).toList();
				(on.isEmpty() ? ended : longer).addAll(on.isEmpty() ? List.of(trail) : on);
			}
			open = abreast(longer);
		}
		return ended;
	}

	private List<Trail> abreast(List<Trail> trails) {
		int most = effort.abreast();
		if (trails.size() <= most) {
			return trails;
		}
		effort.meet(Bound.Kind.PATHS, most);
		return trails.subList(0, most);
	}

	/** What the ends are linked to; of agencies that may hold a power also what the powers rest on. */
	private boolean look(List<Trail> open) {
		List<NodeRef> ends = open.stream().flatMap(this::lookedAt).distinct().toList();
		List<Trail> holders = open.stream().filter(it -> it.end().kind() == NodeKind.AGENCY).toList();
		return effort.lookAt(surroundings, ends) && (holders.isEmpty() || lookAtPowers(holders));
	}

	/** Beside a responsibility also the others for its matter: it may rest on what these do. */
	private Stream<NodeRef> lookedAt(Trail trail) {
		return trail.end().kind() == NodeKind.RESPONSIBILITY
				? Stream.concat(Stream.of(trail.end()), grounds.borneFor(trail))
				: Stream.of(trail.end());
	}

	private boolean lookAtPowers(List<Trail> holders) {
		List<Trail> judged = holders.stream().filter(it -> higher(it).isEmpty() && Grounds.decide(it))
				.toList();
		List<NodeRef> powers = judged.stream().flatMap(it -> powers(it).stream()).map(Link::to).distinct()
				.toList();
		return effort.lookAt(surroundings, powers) && effort.lookAt(surroundings, Stream
				.concat(judged.stream().flatMap(it -> grounds.of(it).stream()),
						powers.stream().flatMap(it -> grounds.of(it).stream()))
				.distinct().toList());
	}

	private List<Hop> hops(Trail trail, boolean toGrounds) {
		NodeRef end = trail.end();
		return switch (end.kind()) {
			case INCIDENT_TYPE -> plain(out(end, Relationship.HANDLED_AS));
			case AREA -> plain(in(end, Relationship.SERVES));
			case MATTER -> plain(toGrounds
					? concat(out(end, Relationship.BASED_ON), inCharge(end))
					: inCharge(end));
			case RESPONSIBILITY -> plain(
					toGrounds ? out(end, Relationship.BASED_ON) : in(end, Relationship.BEARS));
			case AGENCY -> higher(trail).isEmpty() ? withPowers(trail) : plain(higher(trail));
			case POWER -> plain(grounds.onTheWay(trail, out(end, Relationship.BASED_ON)));
			case LEGAL_BASIS -> plain(out(end, Relationship.PROVISION_OF));
			case LEGAL_INSTRUMENT -> plain(out(end, Relationship.SUCCEEDED_BY));
		};
	}

	/** Who answers instead of an agency: its successor, or else its counterpart one level up. */
	private List<Link> higher(Trail trail) {
		List<Link> successors = out(trail.end(), Relationship.SUCCEEDED_BY);
		return successors.isEmpty() ? out(trail.end(), Relationship.COUNTERPART_OF) : successors;
	}

	private List<Hop> withPowers(Trail trail) {
		return Grounds.decide(trail) ? grounds.fitting(trail, powers(trail)) : plain(powers(trail));
	}

	/** Those that it holds, or else those that it exercises. */
	private List<Link> powers(Trail trail) {
		List<Link> held = out(trail.end(), Relationship.HOLDS);
		return held.isEmpty() ? out(trail.end(), Relationship.EXERCISES) : held;
	}

	/** Who leads, handles, requests or assists; who cooperates only where nobody else is named. */
	private List<Link> inCharge(NodeRef matter) {
		List<Link> all = in(matter, Relationship.FOR);
		List<Link> inCharge = all.stream().filter(it -> it.role() != Role.COOPERATES).toList();
		return inCharge.isEmpty() ? all : inCharge;
	}

	private List<Link> out(NodeRef node, Relationship relationship) {
		return surroundings.of(node, relationship, Direction.OUT).stream()
				.filter(it -> Gate.admits(from, node, it))
				.toList();
	}

	private List<Link> in(NodeRef node, Relationship relationship) {
		return surroundings.of(node, relationship, Direction.IN).stream()
				.filter(it -> Gate.admits(from, node, it))
				.toList();
	}

	private static List<Link> concat(Collection<Link> some, Collection<Link> others) {
		return Stream.concat(some.stream(), others.stream()).toList();
	}

	private static List<Hop> plain(List<Link> links) {
		return links.stream().map(Hop::of).toList();
	}
}

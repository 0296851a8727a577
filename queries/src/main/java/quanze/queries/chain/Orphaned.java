package quanze.queries.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import quanze.queries.link.Direction;
import quanze.queries.link.Link;
import quanze.queries.link.NodeRef;
import quanze.queries.link.Relationship;
import quanze.queries.link.Surroundings;

/**
 * Finds what an agency bears, holds and exercises, itself and for those that it succeeded: a
 * statement a step, however much there is.
 */
final class Orphaned {

	private final Surroundings surroundings;

	private final Effort effort;

	Orphaned(Surroundings surroundings, Effort effort) {
		this.surroundings = surroundings;
		this.effort = effort;
	}

	/** What loses its bearer when that agency is abolished. */
	List<Dependent> of(NodeRef agency) {
		Set<NodeRef> gone = withPredecessors(agency);
		Map<NodeRef, Link> powers = new TreeMap<>();
		Map<NodeRef, Link> rows = new TreeMap<>();
		Map<NodeRef, NodeRef> bearers = new TreeMap<>();
		for (NodeRef one : gone) {
			out(one, Relationship.HOLDS).forEach(it -> powers.put(it.to(), it));
			out(one, Relationship.EXERCISES).forEach(it -> powers.putIfAbsent(it.to(), it));
			out(one, Relationship.BEARS).forEach(it -> {
				rows.put(it.to(), it);
				bearers.put(it.to(), one);
			});
		}
		if (!effort.lookAt(surroundings, both(powers.keySet(), rows.keySet()))) {
			return List.of();
		}
		List<Dependent> found = new ArrayList<>();
		powers.forEach((power, link) -> found.add(Dependent.of(link, Loss.BEARER, List.of(agency),
				others(in(power, Relationship.HOLDS, Relationship.EXERCISES), gone))));
		rows.forEach((row, link) -> {
			NodeRef bearer = bearers.getOrDefault(row, agency);
			found.add(new Dependent(row, End.codeOf(row, link.ofClass() ? bearer : null), Loss.BEARER,
					List.of(bearer), others(in(row, Relationship.BEARS), gone), link.role(), link.listing()));
		});
		found.addAll(matters(agency, rows.values(), gone));
		return found;
	}

	private Set<NodeRef> withPredecessors(NodeRef agency) {
		Set<NodeRef> found = new TreeSet<>(Set.of(agency));
		int known = 0;
		while (known < found.size() && effort.lookAt(surroundings, found)) {
			known = found.size();
			found.addAll(found.stream().flatMap(it -> in(it, Relationship.SUCCEEDED_BY)).map(Link::to)
					.toList());
		}
		return found;
	}

	/** A matter loses the agency in the highest of its roles there; others may have the same. */
	private List<Dependent> matters(NodeRef agency, Collection<Link> rows, Set<NodeRef> gone) {
		Map<NodeRef, Link> highest = new TreeMap<>();
		rows.stream().flatMap(it -> out(it.to(), Relationship.FOR))
				.forEach(it -> highest.merge(it.to(), it,
						(one, other) -> Link.ORDER.compare(one, other) <= 0 ? one : other));
		if (!effort.lookAt(surroundings, highest.keySet()) || !effort.lookAt(surroundings,
				highest.keySet().stream().flatMap(it -> in(it, Relationship.FOR)).map(Link::to).toList())) {
			return List.of();
		}
		return highest.values().stream().map(it -> {
			Stream<Link> alike = in(it.to(), Relationship.FOR).filter(row -> row.role() == it.role())
					.flatMap(row -> in(row.to(), Relationship.BEARS));
			return Dependent.of(it, Loss.BEARER, List.of(agency), others(alike, gone));
		}).toList();
	}

	private static int others(Stream<Link> bearers, Set<NodeRef> gone) {
		Set<NodeRef> others = bearers.map(Link::to).collect(Collectors.toCollection(HashSet::new));
		others.removeAll(gone);
		return others.size();
	}

	private static List<NodeRef> both(Collection<NodeRef> some, Collection<NodeRef> others) {
		return Stream.concat(some.stream(), others.stream()).toList();
	}

	private Stream<Link> out(NodeRef node, Relationship relationship) {
		return surroundings.of(node, relationship, Direction.OUT).stream();
	}

	private Stream<Link> in(NodeRef node, Relationship... relationships) {
		return Stream.of(relationships)
				.flatMap(it -> surroundings.of(node, it, Direction.IN).stream());
	}
}

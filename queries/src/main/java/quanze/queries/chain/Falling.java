package quanze.queries.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import quanze.queries.basis.LegalBasis;
import quanze.queries.link.Direction;
import quanze.queries.link.Link;
import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;
import quanze.queries.link.Relationship;
import quanze.queries.link.Surroundings;
import quanze.queries.time.Moment;

/** Finds what rests on legal grounds: a statement a step, however much there is. */
final class Falling {

	private final Surroundings surroundings;

	private final Effort effort;

	private final Things things;

	private final Moment moment;

	Falling(Surroundings surroundings, Effort effort, Things things, Moment moment) {
		this.surroundings = surroundings;
		this.effort = effort;
		this.things = things;
		this.moment = moment;
	}

	/** What loses a ground when that provision, and whatever is within it, is repealed. */
	List<Dependent> ofProvision(NodeRef basis) {
		if (!effort.lookAt(surroundings, List.of(basis))) {
			return List.of();
		}
		Set<NodeRef> instruments = out(basis, Relationship.PROVISION_OF);
		if (!effort.lookAt(surroundings, instruments)) {
			return List.of();
		}
		return of(within(basis, provisions(instruments)));
	}

	/** What loses a ground when that instrument is repealed. */
	List<Dependent> ofInstrument(NodeRef instrument) {
		return effort.lookAt(surroundings, List.of(instrument))
				? of(provisions(Set.of(instrument)))
				: List.of();
	}

	private List<Dependent> of(Set<NodeRef> fallen) {
		if (!effort.lookAt(surroundings, fallen)) {
			return List.of();
		}
		Map<NodeRef, Link> resting = new TreeMap<>();
		fallen.stream().sorted().flatMap(it -> in(it, Relationship.BASED_ON))
				.forEach(it -> resting.putIfAbsent(it.to(), it));
		if (!effort.lookAt(surroundings, resting.keySet())) {
			return List.of();
		}
		List<Dependent> found = new ArrayList<>();
		resting.values().stream().filter(it -> it.to().kind() != NodeKind.MATTER)
				.map(it -> dependent(it, out(it.to(), Relationship.BASED_ON), fallen))
				.flatMap(it -> it.each(surroundings)).forEach(found::add);
		found.addAll(matters(resting, fallen));
		return found;
	}

	/** A matter rests on what it, or any responsibility for it, rests on. */
	private List<Dependent> matters(Map<NodeRef, Link> resting, Set<NodeRef> fallen) {
		Map<NodeRef, Link> matters = new TreeMap<>();
		for (Link link : resting.values()) {
			if (link.to().kind() == NodeKind.MATTER) {
				matters.put(link.to(), link);
			}
			out(link.to(), Relationship.FOR).forEach(it -> matters.putIfAbsent(it, link));
		}
		if (!effort.lookAt(surroundings, matters.keySet())
				|| !effort.lookAt(surroundings, matters.keySet().stream().flatMap(this::borneFor).toList())) {
			return List.of();
		}
		return matters.entrySet().stream().map(it -> {
			Set<NodeRef> grounds = Stream.concat(Stream.of(it.getKey()), borneFor(it.getKey()))
					.flatMap(node -> out(node, Relationship.BASED_ON).stream()).collect(Collectors.toSet());
			return new Dependent(it.getKey(), it.getKey().code(), Loss.GROUND, both(grounds, fallen),
					remaining(grounds, fallen), null, it.getValue().listing());
		}).toList();
	}

	private static Dependent dependent(Link link, Set<NodeRef> grounds, Set<NodeRef> fallen) {
		return Dependent.of(link, Loss.GROUND, both(grounds, fallen), remaining(grounds, fallen));
	}

	private static List<NodeRef> both(Collection<NodeRef> grounds, Set<NodeRef> fallen) {
		return grounds.stream().filter(fallen::contains).sorted().toList();
	}

	private static int remaining(Set<NodeRef> grounds, Set<NodeRef> fallen) {
		Set<NodeRef> left = new HashSet<>(grounds);
		left.removeAll(fallen);
		return left.size();
	}

	private Stream<NodeRef> borneFor(NodeRef matter) {
		return in(matter, Relationship.FOR).map(Link::to);
	}

	private Set<NodeRef> provisions(Set<NodeRef> instruments) {
		return instruments.stream().flatMap(it -> in(it, Relationship.PROVISION_OF)).map(Link::to)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<NodeRef> within(NodeRef basis, Set<NodeRef> provisions) {
		Map<NodeRef, Object> known = things.at(moment, provisions);
		return known.get(basis) instanceof LegalBasis whole
				? provisions.stream()
						.filter(it -> known.get(it) instanceof LegalBasis part && isWithin(part, whole))
						.collect(Collectors.toCollection(TreeSet::new))
				: Set.of(basis);
	}

	/**
	 * An article holds its paragraphs, these their items; an instrument as a whole holds everything.
	 */
	static boolean isWithin(LegalBasis part, LegalBasis whole) {
		return holds(LegalBasis::article, whole, part) && holds(LegalBasis::paragraph, whole, part)
				&& holds(LegalBasis::item, whole, part);
	}

	private static boolean holds(Function<LegalBasis, @Nullable Integer> number, LegalBasis whole,
			LegalBasis part) {
		Integer wanted = number.apply(whole);
		return wanted == null || wanted.equals(number.apply(part));
	}

	private Set<NodeRef> out(NodeRef node, Relationship relationship) {
		return surroundings.of(node, relationship, Direction.OUT).stream().map(Link::to)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private Stream<Link> in(NodeRef node, Relationship relationship) {
		return surroundings.of(node, relationship, Direction.IN).stream();
	}
}

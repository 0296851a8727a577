package quanze.queries.chain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import quanze.queries.link.Links;
import quanze.queries.link.NodeRef;
import quanze.queries.link.Surroundings;
import quanze.queries.page.PageRequest;
import quanze.queries.search.Names;
import quanze.queries.search.Search;
import quanze.queries.time.Moment;

/**
 * Finds how things hang together. What links there are is read step by step, all things of a step
 * with one statement; what the paths go by is read once they are found, a statement a kind. What is
 * known costs none.
 */
public final class Chains {

	private final Links links;

	private final Things things;

	private final Ends ends;

	private final Reach reach;

	/**
	 * @param reach
	 *            how far it looks
	 */
	public Chains(Links links, Things things, Names names, Search search, Reach reach) {
		this(links, things, new Ends(names, search, links, things), reach);
	}

	private Chains(Links links, Things things, Ends ends, Reach reach) {
		this.links = links;
		this.things = things;
		this.ends = ends;
		this.reach = reach;
	}

	/** The same, looking that far. */
	Chains within(Reach other) {
		return new Chains(links, things, ends, other);
	}

	/**
	 * The shortest and the next-best paths between two things; equally long ones in the order of their
	 * relationships, then of their codes.
	 *
	 * @param first
	 *            how many at most, 0 to 100
	 * @return without paths when nothing links them
	 * @throws quanze.queries.error.BadRequest
	 *             when an end is unknown or ambiguous, or {@code first} out of bounds
	 */
	public Chain between(Reference from, Reference to, int first, Moment moment) {
		PageRequest.checked(first);
		End start = ends.resolve("from", from, moment);
		End end = ends.resolve("to", to, moment);
		Effort effort = new Effort(reach);
		Between between = new Between(new Surroundings(links, moment), effort);
		Told told = told(moment, List.of(start, end), first,
				absent -> between.best(new Gate(start, end, absent), first), it -> false);
		return new Chain(start.shown(), end.shown(), told.paths(), effort.bounds(), List.of());
	}

	/**
	 * The natural chain of a thing: from an incident by the matter, by who is in charge of it and the
	 * counterpart one level up, by its powers on the same provisions, to the instruments; from anything
	 * else on from where it stands in this order. Chains that arrive at an instrument come first.
	 *
	 * @param first
	 *            how many at most, 0 to 100
	 * @throws quanze.queries.error.BadRequest
	 *             when the thing is unknown or ambiguous, or {@code first} out of bounds
	 */
	public Chain of(Reference from, int first, Moment moment) {
		PageRequest.checked(first);
		End start = ends.resolve("from", from, moment);
		Effort effort = new Effort(reach);
		Natural natural = new Natural(new Surroundings(links, moment), effort, start);
		Told told = told(moment, List.of(start), first, natural::follow, natural::isLeftOpen);
		if (told.found() > first) {
			effort.meet(Bound.Kind.PATHS, first);
		}
		return new Chain(start.shown(), null, told.paths(), effort.bounds(), told.missing());
	}

	/** Looks again without them when a path goes by something that there is not at that moment. */
	private Told told(Moment moment, List<End> ends, int first, Function<Set<NodeRef>, List<Trail>> search,
			Predicate<Trail> leftOpen) {
		Set<NodeRef> absent = new HashSet<>();
		while (true) {
			List<Trail> found = search.apply(absent);
			List<Trail> shown = found.subList(0, Math.min(first, found.size()));
			List<Trail> open = found.stream().filter(leftOpen).limit(Missing.MOST).toList();
			Set<NodeRef> passed = Stream.concat(shown.stream(), open.stream())
					.flatMap(it -> it.nodes().stream()).collect(Collectors.toCollection(HashSet::new));
			Telling telling = Telling.of(things, shown, passed, ends, moment);
			passed.removeAll(telling.known());
			if (passed.isEmpty()) {
				return new Told(shown.stream().map(telling::path).toList(), found.size(),
						Missing.sentences(open, telling));
			}
			absent.addAll(passed);
		}
	}

	/**
	 * @param found
	 *            how many there are, shown or not
	 */
	private record Told(List<Path> paths, int found, List<String> missing) {
	}
}

package quanze.queries.chain;

import java.util.ArrayList;
import java.util.List;

import quanze.queries.link.Surroundings;

/**
 * Finds the shortest and the next-best paths between two things. Looks around both ends in turn,
 * where less is to be read, a statement a step; whatever path is not longer than both radii
 * together has been seen then.
 */
final class Between {

	private final Surroundings surroundings;

	private final Effort effort;

	Between(Surroundings surroundings, Effort effort) {
		this.surroundings = surroundings;
		this.effort = effort;
	}

	/** At most {@code first}, the shortest first. */
	List<Trail> best(Gate gate, int first) {
		if (gate.from().node().equals(gate.to().node())) {
			return List.of(Trail.from(gate.from().node()));
		}
		Frontier from = new Frontier(gate.from().node());
		Frontier to = new Frontier(gate.to().node());
		List<Trail> found = new ArrayList<>();
		int told = 0;
		boolean exhausted = false;
		while (found.size() < first && told < longest(found) && !exhausted) {
			exhausted = from.edge().isEmpty() || to.edge().isEmpty();
			if (!exhausted && !advance(gate, from, to)) {
				return found;
			}
			int seen = exhausted ? effort.steps(0) : from.radius() + to.radius();
			Paths paths = new Paths(surroundings, effort, gate);
			while (found.size() < first && told < Math.min(seen, longest(found))) {
				told++;
				found.addAll(paths.ofLength(told, first - found.size()));
			}
		}
		if (found.size() >= first) {
			effort.meet(Bound.Kind.PATHS, first);
		} else if (!exhausted || !found.isEmpty()) {
			effort.meet(Bound.Kind.DEPTH, longest(found));
		}
		return found;
	}

	private int longest(List<Trail> found) {
		return effort.steps(found.isEmpty() ? 0 : found.getFirst().hops().size());
	}

	private boolean advance(Gate gate, Frontier from, Frontier to) {
		Frontier nearer = to.edge().size() < from.edge().size() ? to : from;
		if (!effort.lookAt(surroundings, nearer.edge())) {
			return false;
		}
		nearer.advance(surroundings, gate::admits);
		return true;
	}
}

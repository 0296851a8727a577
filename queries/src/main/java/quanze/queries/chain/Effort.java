package quanze.queries.chain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import quanze.queries.link.NodeRef;
import quanze.queries.link.Surroundings;

/** What one question has cost so far, and which bounds it has met. */
final class Effort {

	private static final int TURNS_A_LOOK_AT_THE_CLOCK = 1_024;

	private final Reach reach;

	private final long start = System.nanoTime();

	private final Map<Bound.Kind, Long> met = new EnumMap<>(Bound.Kind.class);

	private int looks;

	private int walked;

	Effort(Reach reach) {
		this.reach = reach;
	}

	/** How long a path may be, the shortest being that long; 0 while none is known. */
	int steps(int shortest) {
		return shortest == 0 ? reach.steps() : Math.min(reach.steps(), shortest + reach.detour());
	}

	/** Looks at these, if that is still within reach. */
	boolean lookAt(Surroundings surroundings, Collection<NodeRef> nodes) {
		Set<NodeRef> wanted = new LinkedHashSet<>(nodes);
		long unseen = surroundings.unseen(wanted);
		if (unseen > 0 && (!isInTime() || !isWithin(surroundings.size() + unseen) || !mayLook())) {
			return false;
		}
		surroundings.lookAt(wanted);
		if (!surroundings.isComplete()) {
			meet(Bound.Kind.LINKS, reach.links());
		}
		return true;
	}

	/** Whether one more turn may be tried. */
	boolean turn() {
		walked++;
		if (walked > reach.walked()) {
			meet(Bound.Kind.NODES, reach.walked());
			return false;
		}
		return walked % TURNS_A_LOOK_AT_THE_CLOCK != 0 || isInTime();
	}

	void meet(Bound.Kind kind, long limit) {
		met.put(kind, limit);
	}

	/** In the order of their kinds. */
	List<Bound> bounds() {
		return met.entrySet().stream().map(it -> new Bound(it.getKey(), it.getValue())).toList();
	}

	/** How many natural chains may be followed at once. */
	int abreast() {
		return reach.abreast();
	}

	private boolean mayLook() {
		looks++;
		boolean may = looks <= reach.looks();
		if (!may) {
			meet(Bound.Kind.STATEMENTS, reach.looks());
		}
		return may;
	}

	private boolean isInTime() {
		boolean inTime = System.nanoTime() - start <= reach.time().toNanos();
		if (!inTime) {
			meet(Bound.Kind.TIME, reach.time().toMillis());
		}
		return inTime;
	}

	private boolean isWithin(long nodes) {
		boolean within = nodes <= reach.nodes();
		if (!within) {
			meet(Bound.Kind.NODES, reach.nodes());
		}
		return within;
	}
}

package quanze.queries.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;

/** A path that is not told yet. */
record Trail(NodeRef start, List<Hop> hops) {

	Trail {
		hops = List.copyOf(hops);
	}

	static Trail from(NodeRef start) {
		return new Trail(start, List.of());
	}

	Trail and(Hop hop) {
		List<Hop> longer = new ArrayList<>(hops);
		longer.add(hop);
		return new Trail(start, longer);
	}

	NodeRef end() {
		return hops.isEmpty() ? start : hops.getLast().link().to();
	}

	/** From its start to its end. */
	List<NodeRef> nodes() {
		return Stream.concat(Stream.of(start), hops.stream().map(it -> it.link().to())).toList();
	}

	/** The last one of that kind. */
	Optional<NodeRef> last(NodeKind kind) {
		return nodes().reversed().stream().filter(it -> it.kind() == kind).findFirst();
	}
}

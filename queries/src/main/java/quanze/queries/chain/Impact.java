package quanze.queries.chain;

import java.util.List;

import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;
import quanze.queries.time.Moment;

/** What rests on a thing at a moment. */
public final class Impact {

	private final NodeRef node;

	private final Moment moment;

	private final List<Dependent> dependents;

	private final List<Bound> bounds;

	Impact(NodeRef node, Moment moment, List<Dependent> dependents, List<Bound> bounds) {
		this.node = node;
		this.moment = moment;
		this.dependents = List.copyOf(dependents);
		this.bounds = List.copyOf(bounds);
	}

	/** The thing that would be gone. */
	public NodeRef node() {
		return node;
	}

	/** For which it was asked. */
	public Moment moment() {
		return moment;
	}

	/** Where the search stopped; empty when everything was seen. */
	public List<Bound> bounds() {
		return bounds;
	}

	/** In the order of their codes. */
	List<Dependent> dependents(NodeKind kind, boolean lastOnly) {
		return dependents.stream().filter(it -> it.node().kind() == kind)
				.filter(it -> !lastOnly || it.isLast()).toList();
	}
}

package quanze.queries.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import quanze.queries.time.Moment;

/**
 * What has been looked at for one question: the links that hold at its moment, each seen from both
 * of its ends. Not for use by several threads.
 */
public final class Surroundings {

	private final Links links;

	private final Moment moment;

	private final Map<NodeRef, Set<Link>> known = new HashMap<>();

	private final Set<NodeRef> seen = new HashSet<>();

	private boolean complete = true;

	/** Nothing looked at yet. */
	public Surroundings(Links links, Moment moment) {
		this.links = links;
		this.moment = moment;
	}

	/** Looks at those not looked at yet, all together: at most one statement. */
	public void lookAt(Collection<NodeRef> nodes) {
		List<NodeRef> unseen = nodes.stream().filter(it -> !seen.contains(it)).distinct().toList();
		if (unseen.isEmpty()) {
			return;
		}
		seen.addAll(unseen);
		links.of(unseen).forEach((node, neighbours) -> {
			complete &= neighbours.complete();
			neighbours.links().stream().filter(it -> it.validity().holdsAt(moment))
					.forEach(it -> add(node, it));
		});
	}

	/** The links of that thing that are known by now, in their order: all once it was looked at. */
	public Collection<Link> of(NodeRef node) {
		return known.getOrDefault(node, Set.of());
	}

	/** Those of its links, once it was looked at, in their order. */
	public List<Link> of(NodeRef node, Relationship relationship, Direction direction) {
		return of(node).stream()
				.filter(it -> it.relationship() == relationship && it.direction() == direction).toList();
	}

	/** How many of these are yet to be looked at. */
	public long unseen(Collection<NodeRef> nodes) {
		return nodes.stream().filter(it -> !seen.contains(it)).count();
	}

	/** How many things were looked at. */
	public int size() {
		return seen.size();
	}

	/** Whether all links of whatever was looked at were read; else one had too many. */
	public boolean isComplete() {
		return complete;
	}

	private void add(NodeRef node, Link link) {
		known.computeIfAbsent(node, it -> new TreeSet<>(Link.ORDER)).add(link);
		known.computeIfAbsent(link.to(), it -> new TreeSet<>(Link.ORDER)).add(link.from(node));
	}
}

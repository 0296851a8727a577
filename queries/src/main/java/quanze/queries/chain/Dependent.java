package quanze.queries.chain;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import quanze.queries.link.Direction;
import quanze.queries.link.Link;
import quanze.queries.link.Listing;
import quanze.queries.link.NodeRef;
import quanze.queries.link.Relationship;
import quanze.queries.link.Surroundings;
import quanze.queries.responsibility.Role;

/**
 * Something that rests on what would be gone, not told yet.
 *
 * @param code
 *            its own; of a responsibility with its agency
 * @param lost
 *            what it loses, in order
 * @param remaining
 *            how many others of the kind it keeps
 * @param role
 *            in which an agency is lost; null where none is
 * @param listing
 *            the row that says that it rests on it; null where the graph has none
 */
record Dependent(NodeRef node, String code, Loss loss, List<NodeRef> lost, int remaining, @Nullable Role role,
		@Nullable Listing listing) {

	Dependent {
		lost = List.copyOf(lost);
	}

	static Dependent of(Link link, Loss loss, List<NodeRef> lost, int remaining) {
		return new Dependent(link.to(), link.to().code(), loss, lost, remaining, link.role(), link.listing());
	}

	/**
	 * Of a row that names a class of agencies one for each of them; else itself.
	 *
	 * @param surroundings
	 *            in which the row was looked at
	 */
	Stream<Dependent> each(Surroundings surroundings) {
		List<Link> ofClass = surroundings.of(node, Relationship.BEARS, Direction.IN).stream()
				.filter(Link::ofClass).toList();
		return ofClass.isEmpty()
				? Stream.of(this)
				: ofClass.stream().map(it -> new Dependent(node, End.codeOf(node, it.to()), loss, lost,
						remaining, role, listing));
	}

	boolean isLast() {
		return remaining == 0;
	}
}

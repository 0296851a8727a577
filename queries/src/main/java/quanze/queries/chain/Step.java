package quanze.queries.chain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.edition.Source;
import quanze.queries.link.Direction;
import quanze.queries.link.NodeRef;
import quanze.queries.link.Relationship;

/**
 * One step of a path.
 *
 * @param node
 *            what the step arrives at; a responsibility under the code of its agency
 * @param relationship
 *            by which it arrives; null at the start
 * @param direction
 *            along or against the relationship; null at the start
 * @param text
 *            a Chinese sentence that says why
 * @param source
 *            the row that says so; null at the start, and where the graph has none
 * @param shared
 *            of a power: the provisions, or else the instruments, that it has in common with the
 *            matter before it; else empty
 */
public record Step(NodeRef node, @Nullable Relationship relationship, @Nullable Direction direction,
		String text, @Nullable Source source, List<NodeRef> shared) {

	public Step {
		shared = List.copyOf(shared);
	}
}

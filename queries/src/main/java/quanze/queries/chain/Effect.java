package quanze.queries.chain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.edition.Source;
import quanze.queries.link.NodeRef;

/**
 * What something loses when a thing is gone.
 *
 * @param node
 *            a power, a matter, or a responsibility under the code of its agency
 * @param lost
 *            the provisions, agencies, matters or areas that it loses, in order
 * @param remaining
 *            how many others of the kind it keeps
 * @param text
 *            a Chinese sentence that says so
 * @param source
 *            the row that says that it rests on it; null where the graph has none
 */
public record Effect(NodeRef node, Loss loss, List<NodeRef> lost, int remaining, String text,
		@Nullable Source source) {

	public Effect {
		lost = List.copyOf(lost);
	}

	/** Whether nothing of the kind remains. */
	public boolean last() {
		return remaining == 0;
	}
}

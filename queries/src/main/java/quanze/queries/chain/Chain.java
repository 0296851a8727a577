package quanze.queries.chain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.link.NodeRef;

/**
 * How things hang together.
 *
 * @param to
 *            null when only the start was given
 * @param paths
 *            best first
 * @param bounds
 *            where the search stopped; empty when it has seen everything
 * @param missing
 *            what the lists leave open, as Chinese sentences
 */
public record Chain(NodeRef from, @Nullable NodeRef to, List<Path> paths, List<Bound> bounds,
		List<String> missing) {

	public Chain {
		paths = List.copyOf(paths);
		bounds = List.copyOf(bounds);
		missing = List.copyOf(missing);
	}
}

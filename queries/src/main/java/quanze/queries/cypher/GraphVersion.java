package quanze.queries.cypher;

import java.time.Instant;

/**
 * A state of the graph.
 *
 * @param number
 *            moves up with every published change; 0 when nothing was published
 * @param changedAt
 *            when it was published
 */
public record GraphVersion(long number, Instant changedAt) {

	/** Nothing was published. */
	public static final GraphVersion NONE = new GraphVersion(0, Instant.EPOCH);

	/** Differs between graphs that happen to have the same number. */
	public String stamp() {
		return number + "@" + changedAt;
	}
}

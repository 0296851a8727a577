package quanze.queries.cypher;

/**
 * A state of the graph.
 *
 * @param number
 *            moves up with every published change; 0 when nothing was published
 * @param stamp
 *            differs between graphs that happen to have the same number
 */
public record GraphVersion(long number, String stamp) {

	/** Nothing was published. */
	public static final GraphVersion NONE = new GraphVersion(0, "0");
}

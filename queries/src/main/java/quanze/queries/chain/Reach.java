package quanze.queries.chain;

import java.time.Duration;

/**
 * How far is looked.
 *
 * @param steps
 *            of a path, at most
 * @param detour
 *            steps that a path may be longer than the shortest, at most
 * @param abreast
 *            natural chains that are followed at once, at most
 * @param nodes
 *            things that are looked at, at most
 * @param links
 *            links of one relationship that are read of a thing, at most
 * @param looks
 *            how often the links of things are looked up, at most: a statement each time where they
 *            are not known
 * @param walked
 *            turns that are tried while the paths are told apart, at most
 * @param time
 *            after which no further statement is sent and no further path is looked for
 */
public record Reach(int steps, int detour, int abreast, int nodes, int links, int looks, int walked,
		Duration time) {

	/** Twelve steps, four more than the shortest path has, 20,000 things, ten seconds. */
	public static final Reach DEFAULT = new Reach(12, 4, 500, 20_000, 5_000, 100, 1_000_000,
			Duration.ofSeconds(10));
}

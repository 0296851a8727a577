package quanze.api;

import java.time.Duration;

import org.springframework.boot.context.properties.bind.DefaultValue;
import quanze.queries.chain.Reach;

/**
 * How far {@code responsibilityChain} and {@code impact} look, under {@code quanze.chain}; each
 * within bounds that keep one question from holding up the others. An answer says which it met.
 *
 * @param depth
 *            steps of a path, 1 to 20
 * @param detour
 *            steps that a path may be longer than the shortest, 0 to 10
 * @param paths
 *            natural chains that are followed at once, 1 to 5,000
 * @param nodes
 *            things that are looked at, 1 to 200,000
 * @param links
 *            links of one relationship that are read of a thing, 1 to 50,000
 * @param statements
 *            how often links are looked up, 1 to 1,000
 * @param turns
 *            turns that are tried while paths are told apart, 1 to 10,000,000
 * @param time
 *            for a question, up to a minute
 */
public record ChainSettings(@DefaultValue("12") int depth, @DefaultValue("4") int detour,
		@DefaultValue("500") int paths, @DefaultValue("20000") int nodes, @DefaultValue("5000") int links,
		@DefaultValue("100") int statements, @DefaultValue("1000000") int turns,
		@DefaultValue("10s") Duration time) {

	/**
	 * @throws IllegalArgumentException
	 *             when one is out of bounds
	 */
	public ChainSettings {
		check("depth", depth, 1, 20);
		check("detour", detour, 0, 10);
		check("paths", paths, 1, 5_000);
		check("nodes", nodes, 1, 200_000);
		check("links", links, 1, 50_000);
		check("statements", statements, 1, 1_000);
		check("turns", turns, 1, 10_000_000);
		check("time (in milliseconds)", time.toMillis(), 1, 60_000);
	}

	/** As the questions want it. */
	public Reach reach() {
		return new Reach(depth, detour, paths, nodes, links, statements, turns, time);
	}

	private static void check(String name, long value, long least, long most) {
		if (value < least || value > most) {
			throw new IllegalArgumentException(
					"quanze.chain.%s is %d; it must be between %d and %d".formatted(name, value, least,
							most));
		}
	}
}

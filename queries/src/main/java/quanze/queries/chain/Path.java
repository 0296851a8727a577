package quanze.queries.chain;

import java.util.List;

/**
 * One way from a thing to another.
 *
 * @param steps
 *            from the start to the end, both included
 */
public record Path(List<Step> steps) {

	public Path {
		steps = List.copyOf(steps);
	}

	/** How many relationships it goes by. */
	public int length() {
		return steps.size() - 1;
	}
}

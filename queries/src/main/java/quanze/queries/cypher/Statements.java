package quanze.queries.cypher;

import java.time.Duration;
import java.util.List;

/**
 * Is told what answering costs: of every statement that is sent to the graph, of what was known
 * already, and of searches. Always in the thread that answers.
 */
@FunctionalInterface
public interface Statements {

	/** Is told of nothing. */
	Statements UNCOUNTED = name -> {
	};

	/** Tells all of these. */
	static Statements all(List<Statements> several) {
		return several.size() == 1 ? several.getFirst() : new Several(several);
	}

	/**
	 * A statement is about to run; called in the thread that runs it.
	 *
	 * @param name
	 *            of the resource: {@code matter/matters-by-code}
	 */
	void running(String name);

	/**
	 * A statement has run.
	 *
	 * @param name
	 *            of the resource: {@code matter/matters-by-code}
	 * @param rows
	 *            that came back
	 */
	default void answered(String name, long rows, Duration took) {
	}

	/**
	 * Things were looked for in memory.
	 *
	 * @param known
	 *            how many were there
	 * @param missing
	 *            how many have to be read
	 */
	default void remembered(int known, int missing) {
	}

	/** The index was searched. */
	default void searched(Duration took) {
	}
}

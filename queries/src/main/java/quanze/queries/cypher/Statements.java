package quanze.queries.cypher;

/** Is told of every statement that is sent to the graph. */
@FunctionalInterface
public interface Statements {

	/** Is told of nothing. */
	Statements UNCOUNTED = name -> {
	};

	/**
	 * A statement is about to run; called in the thread that runs it.
	 *
	 * @param name
	 *            of the resource: {@code matter/matters-by-code}
	 */
	void running(String name);
}

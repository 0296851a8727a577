package quanze.api;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import quanze.queries.cypher.Statements;

/** Counts the statements that are sent to the graph. */
class CountedStatements implements Statements {

	private final List<String> names = new CopyOnWriteArrayList<>();

	@Override
	public void running(String name) {
		if (!name.equals("cypher/graph-version")) {
			names.add(name);
		}
	}

	/** Forgets what was counted. */
	void reset() {
		names.clear();
	}

	/** Names of the statements since the last reset, in order. */
	List<String> names() {
		return List.copyOf(names);
	}
}

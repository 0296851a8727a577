package quanze.queries.search;

import java.util.List;

/** Resolves names through the index; sends no statement. */
public final class Names {

	/**
	 * The codes of all nodes of that kind that have this code, name, short name or alias; a code alone
	 * when one matches, else in code order.
	 */
	public List<Hit> resolve(Kind kind, String nameOrCode) {
		throw new UnsupportedOperationException();
	}

	/** Names of that kind that look like this one, best first, at most {@code first}. */
	public List<Hit> similar(Kind kind, String name, int first) {
		throw new UnsupportedOperationException();
	}
}

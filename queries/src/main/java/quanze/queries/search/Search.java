package quanze.queries.search;

import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

/** Searches the index. Sends no statement, and never fails on any text. */
public final class Search {

	/**
	 * What matches, exact names first, then best first. Matters are those in force on the day.
	 *
	 * @param text
	 *            anything; empty finds nothing
	 */
	public Page<Hit> search(String text, SearchFilter filter, Moment moment, PageRequest page) {
		throw new UnsupportedOperationException();
	}
}

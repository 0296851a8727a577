package quanze.queries.matter;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.Role;
import quanze.queries.time.Moment;

/**
 * Finds responsibilities; they are read with their matters. Each method needs at most one statement
 * a level: the listing, the matters, the agencies.
 */
public final class Responsibilities {

	/** That responsibility as it is in force at that moment, if it is. */
	public Optional<Responsibility> byCode(String code, Moment moment) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Those of each matter, in its order; a page for every code asked.
	 *
	 * @param roles
	 *            any of these; empty for all
	 */
	public Map<String, Page<Responsibility>> ofMatters(Collection<String> codes, Set<Role> roles,
			Moment moment,
			PageRequest page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Those that each agency bears or has taken over, in the order of the matters' codes; a page for
	 * every code asked.
	 *
	 * @param roles
	 *            any of these; empty for all
	 */
	public Map<String, Page<Responsibility>> ofAgencies(Collection<String> codes, Set<Role> roles,
			Moment moment,
			PageRequest page) {
		throw new UnsupportedOperationException();
	}

	/** Those that rest on each legal basis; a page for every code asked. */
	public Map<String, Page<Responsibility>> restingOn(Collection<String> bases, Moment moment,
			PageRequest page) {
		throw new UnsupportedOperationException();
	}

	/** The matters that rest on each legal basis, themselves or by a responsibility. */
	public Map<String, Page<Matter>> mattersRestingOn(Collection<String> bases, Moment moment,
			PageRequest page) {
		throw new UnsupportedOperationException();
	}
}

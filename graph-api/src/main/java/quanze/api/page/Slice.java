package quanze.api.page;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import quanze.queries.page.PageRequest;
import quanze.queries.responsibility.Role;
import quanze.queries.time.Moment;

/**
 * The page that is wanted of one node's list.
 *
 * @param owner
 *            code of the node
 * @param roles
 *            of responsibilities; empty for all, and for lists of other things
 */
public record Slice(String owner, Set<Role> roles, Moment moment, PageRequest page) {

	/** The page of a list that has no roles. */
	public static Slice of(String owner, Moment moment, PageRequest page) {
		return new Slice(owner, Set.of(), moment, page);
	}

	/**
	 * The page of a list of responsibilities.
	 *
	 * @param roles
	 *            null for all
	 */
	public static Slice of(String owner, @Nullable Set<Role> roles, Moment moment, PageRequest page) {
		return new Slice(owner, roles == null ? Set.of() : roles, moment, page);
	}

	/** The same of whatever node: what a batch has in common. */
	Slice ofAny() {
		return new Slice("", roles, moment, page);
	}
}

package quanze.api.responsibility;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import quanze.queries.responsibility.Role;

/**
 * Which responsibilities are wanted, as {@code ResponsibilityFilter} says it.
 *
 * @param roles
 *            any of these; null for all
 */
public record WantedResponsibilities(@Nullable Set<Role> roles) {

	/**
	 * Any of these roles; empty for all.
	 *
	 * @param filter
	 *            null when it is not given
	 * @param roles
	 *            the argument that the filter replaced; null when it is not given
	 */
	public static Set<Role> roles(@Nullable WantedResponsibilities filter, @Nullable Set<Role> roles) {
		Set<Role> wanted = filter == null || filter.roles() == null ? roles : filter.roles();
		return wanted == null ? Set.of() : wanted;
	}
}

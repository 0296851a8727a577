package quanze.queries.edition;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import quanze.queries.edition.ListEdition.Status;

/**
 * Which editions are wanted; null where it does not matter.
 *
 * @param kinds
 *            any of these, as {@link ListEdition#kind()} names them
 * @param area
 *            code of the area that they are for
 */
public record ListEditionFilter(@Nullable Set<String> kinds, @Nullable String area,
		@Nullable Status status) {

	/** All of them. */
	public static final ListEditionFilter ALL = new ListEditionFilter(null, null, null);

	public ListEditionFilter {
		kinds = kinds == null ? null : Set.copyOf(kinds);
	}
}

package quanze.queries.matter;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which matters are wanted; null where it does not matter.
 *
 * @param kinds
 *            any of these; empty for all
 * @param domain
 *            code of the field
 * @param area
 *            code of the area of the list
 * @param edition
 *            code of the edition that lists them
 */
public record MatterFilter(Set<MatterKind> kinds, @Nullable String domain, @Nullable String area,
		@Nullable String edition) {

	/** All matters. */
	public static final MatterFilter ALL = new MatterFilter(Set.of(), null, null, null);

	public MatterFilter {
		kinds = Set.copyOf(kinds);
	}
}

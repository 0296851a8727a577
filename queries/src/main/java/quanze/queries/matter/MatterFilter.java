package quanze.queries.matter;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which matters are wanted; null where it does not matter.
 *
 * @param kinds
 *            any of these; null for all
 * @param domain
 *            code of the field
 * @param area
 *            code of the area of the list
 * @param edition
 *            code of the edition that lists them
 * @param codes
 *            any of these; null for any
 */
public record MatterFilter(@Nullable Set<MatterKind> kinds, @Nullable String domain, @Nullable String area,
		@Nullable String edition, @Nullable Set<String> codes) {

	/** All matters. */
	public static final MatterFilter ALL = new MatterFilter(null, null, null, null, null);

	public MatterFilter {
		kinds = kinds == null ? null : Set.copyOf(kinds);
		codes = codes == null ? null : Set.copyOf(codes);
	}
}

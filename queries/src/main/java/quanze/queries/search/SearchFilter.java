package quanze.queries.search;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import quanze.queries.matter.MatterKind;

/**
 * What hits must be; null or empty where it does not matter.
 *
 * @param kinds
 *            any of these; empty for all
 * @param matterKinds
 *            matters of any of these kinds, and nothing but matters; empty for all
 * @param areas
 *            codes of areas, any of which a hit lies in or applies in: itself or an area above it
 * @param agency
 *            code of an agency, or of the successor of one, that bears a responsibility
 * @param domain
 *            code of a field
 * @param edition
 *            code of an edition that lists it
 * @param instrument
 *            code of a legal instrument that it rests on, or belongs to
 */
public record SearchFilter(Set<Kind> kinds, Set<MatterKind> matterKinds, Set<String> areas,
		@Nullable String agency,
		@Nullable String domain, @Nullable String edition, @Nullable String instrument) {

	/** Everything. */
	public static final SearchFilter ALL = new SearchFilter(Set.of(), Set.of(), Set.of(), null, null, null);

	public SearchFilter {
		kinds = Set.copyOf(kinds);
		matterKinds = Set.copyOf(matterKinds);
		areas = Set.copyOf(areas);
	}

	/** Of whatever instrument. */
	public SearchFilter(Set<Kind> kinds, Set<MatterKind> matterKinds, Set<String> areas,
			@Nullable String agency,
			@Nullable String domain, @Nullable String edition) {
		this(kinds, matterKinds, areas, agency, domain, edition, null);
	}

	/** Everything of these kinds; of all kinds when there are none. */
	public static SearchFilter of(Set<Kind> kinds) {
		return new SearchFilter(kinds, Set.of(), Set.of(), null, null, null);
	}
}

package quanze.queries.search;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A question as evidence is sought for it.
 *
 * @param text
 *            what is asked, folded
 * @param meant
 *            the same as it is to be understood: pinyin and foreign words in Chinese characters
 * @param scope
 *            code of the area within which answers are sought; null for all
 * @param here
 *            codes of the place asked and of the areas that it lies in; empty where no place is
 *            asked
 * @param agencies
 *            codes of the agencies that may be the ones who ask
 */
public record Sought(String text, String meant, @Nullable String scope, Set<String> here,
		Set<String> agencies) {

	public Sought {
		here = Set.copyOf(here);
		agencies = Set.copyOf(agencies);
	}
}

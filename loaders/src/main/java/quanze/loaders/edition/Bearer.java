package quanze.loaders.edition;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who a cell says bears a responsibility.
 *
 * @param text
 *            the words of the cell
 * @param how
 *            what they stand for
 * @param agencies
 *            codes of the agencies; empty if unresolved
 * @param condition
 *            what stands in brackets behind the name, if any
 */
public record Bearer(String text, How how, List<String> agencies, @Nullable String condition) {

	/** What the words of a cell stand for. */
	public enum How {
		/** A single agency. */
		ONE,
		/** Each agency of a class (各街道). */
		CLASS,
		/** One agency, and the cell leaves others open (等有关部门). */
		OPEN,
		/** None was found: the text is all there is. */
		UNRESOLVED
	}

	public Bearer {
		agencies = List.copyOf(agencies);
	}

}

package quanze.loaders.table;

/**
 * A cell of a recognised row.
 *
 * @param text
 *            the text without what the application left in it: stray blanks and line breaks,
 *            full-width digits
 * @param raw
 *            the text as found
 * @param place
 *            where it stands
 * @param continued
 *            whether the value goes on from a row above: a merged cell, or a blank below the head
 *            of a group
 */
public record Cell(String text, String raw, Place place, boolean continued) {

	public boolean isEmpty() {
		return text.isEmpty();
	}

}

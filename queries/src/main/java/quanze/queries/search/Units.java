package quanze.queries.search;

import java.util.ArrayList;
import java.util.List;

import quanze.queries.search.Highlight.Range;

/**
 * A text as the letters and digits that are compared when one types, folded; what stands between
 * them is passed over.
 *
 * @param text
 *            where the units stand: the original, or the folded text where that is of another
 *            length
 * @param places
 *            the offset of each unit in the text
 */
record Units(String text, char[] units, int[] places) {

	/** Of a text so many units are compared. */
	static final int MOST = 60;

	static Units of(String original) {
		String folded = Folding.fold(original);
		char[] units = new char[Math.min(MOST, folded.length())];
		int[] places = new int[units.length];
		int size = 0;
		for (int i = 0; i < folded.length() && size < units.length; i++) {
			if (isOne(folded.charAt(i))) {
				units[size] = folded.charAt(i);
				places[size++] = i;
			}
		}
		return new Units(folded.length() == original.length() ? original : folded,
				java.util.Arrays.copyOf(units, size), java.util.Arrays.copyOf(places, size));
	}

	/** Whether it is compared: characters beyond the basic plane by both of their halves. */
	static boolean isOne(char unit) {
		return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
	}

	/** Where some of the units stand in the text, those side by side together. */
	List<Range> ranges(int from, int to) {
		List<Range> ranges = new ArrayList<>();
		for (int i = from; i < to; i++) {
			int start = places[i];
			if (!ranges.isEmpty() && ranges.getLast().end() == start) {
				start = ranges.removeLast().start();
			}
			ranges.add(new Range(start, places[i] + 1));
		}
		return ranges;
	}

	/** The piece of the text that some of the units span. */
	String piece(int from, int to) {
		return text.substring(places[from], places[to - 1] + 1);
	}
}

package quanze.loaders.basis;

import java.util.ArrayList;
import java.util.List;

import quanze.loaders.text.Text;

/** Reads the cells in which lists name their legal ground. */
public final class Citations {

	private Citations() {
	}

	/**
	 * The citations of a cell in their order; empty for an empty cell and for 无. Never fails, drops
	 * nothing but separators, numbering and words such as 根据: what is no citation is one of kind
	 * {@code UNRECOGNISED}. Past {@link Text#READ_AT_MOST} characters the rest is one more of that
	 * kind.
	 */
	public static List<Citation> parse(String cell) {
		String head = Text.head(cell);
		List<Citation> citations = new ArrayList<>();
		if (!BasisWords.DEFAULT.none().contains(Text.clean(head))) {
			citations.addAll(new CitationParser(Lines.unwrapped(head)).parse());
		}
		String rest = Text.clean(cell.substring(head.length()));
		if (!rest.isEmpty()) {
			citations.add(Citation.unrecognised(rest));
		}
		return List.copyOf(citations);
	}
}

package quanze.loaders.basis;

import org.jspecify.annotations.Nullable;
import quanze.loaders.text.Text;

/** A citation while it is being read. */
final class Draft {

	private final String text;

	private final String title;

	private final int from;

	final Provisions provisions;

	private int to;

	private @Nullable String edition;

	private @Nullable String number;

	private @Nullable String note;

	private @Nullable String quotation;

	private boolean wellFormed = true;

	Draft(String text, int from, int to, String title) {
		this.text = text;
		this.from = from;
		this.to = to;
		this.title = title;
		this.provisions = new Provisions(text);
	}

	void reach(int end) {
		to = Math.max(to, end);
	}

	void number(String documentNumber) {
		if (number == null) {
			number = documentNumber;
		} else {
			note(documentNumber);
		}
	}

	void note(String further) {
		note = note == null ? further : note + "；" + further;
	}

	void malformed() {
		wellFormed = false;
	}

	void quotation(String quoted) {
		quotation = quoted.isEmpty() ? null : quoted;
	}

	/** A document number, an edition, or a note. */
	void bracket(String inside) {
		DocumentNumbers.parse(inside).ifPresentOrElse(this::number, () -> {
			boolean names = edition == null && Titles.edition("（" + inside + "）").isPresent();
			if (names) {
				edition = inside;
			} else {
				note(inside);
			}
		});
	}

	boolean isBare() {
		return provisions.isEmpty() && number == null;
	}

	Citation citation() {
		Citation.Kind kind = title.isEmpty() ? Citation.Kind.NUMBERED : Citation.Kind.TITLED;
		return new Citation(Text.clean(text.substring(from, to)), kind, title, edition, number,
				provisions.list(), note,
				quotation, wellFormed && provisions.isComplete());
	}
}

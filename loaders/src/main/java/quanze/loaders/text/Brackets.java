package quanze.loaders.text;

import java.util.Arrays;

/** Which round bracket closes which. Brackets without a partner are ordinary characters. */
final class Brackets {

	private static final int MOST_DEEP = 64;

	private final int[] partner;

	private Brackets(int[] partner) {
		this.partner = partner;
	}

	static Brackets of(CharSequence text) {
		int[] partner = new int[text.length()];
		Arrays.fill(partner, -1);
		int[] open = new int[MOST_DEEP];
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if ((c == '(' || c == '（') && depth < MOST_DEEP) {
				open[depth++] = i;
			} else if ((c == ')' || c == '）') && depth > 0) {
				partner[open[--depth]] = i;
				partner[i] = open[depth];
			}
		}
		return new Brackets(partner);
	}

	/** The index of the bracket that closes the one at {@code index}; -1 when there is none. */
	int close(int index) {
		return partner[index] > index ? partner[index] : -1;
	}

	/** The index of the bracket that opens the one at {@code index}; -1 when there is none. */
	int open(int index) {
		return partner[index] >= 0 && partner[index] < index ? partner[index] : -1;
	}
}

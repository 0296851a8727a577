package quanze.loaders.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Splits at 和, 或, 及, 与, 以及, blanks and line breaks: all of these may also stand inside one name.
 */
final class Joined {

	private static final int MOST_CUTS = 16;

	private final AgencyWords words;

	private final Predicate<String> isKnown;

	Joined(AgencyWords words, Predicate<String> isKnown) {
		this.words = words;
		this.isKnown = isKnown;
	}

	List<String> split(String piece) {
		String text = piece.strip();
		if (isKnown.test(Text.clean(text))) {
			return List.of(text);
		}
		List<Cut> cuts = cuts(text);
		if (cuts.isEmpty()) {
			return List.of(text);
		}
		Optional<List<String>> known = cuts.size() > MOST_CUTS ? Optional.empty() : intoKnown(text, cuts);
		return known.orElseGet(() -> byEndings(text, cuts));
	}

	private List<Cut> cuts(String text) {
		Brackets brackets = Brackets.of(text);
		List<Cut> cuts = new ArrayList<>();
		for (int i = 0; i < text.length(); i++) {
			if (brackets.close(i) > 0) {
				i = brackets.close(i);
				continue;
			}
			Cut cut = cutAt(text, i);
			if (cut.to > i) {
				cuts.add(cut);
				i = cut.to - 1;
			}
		}
		return cuts;
	}

	private Cut cutAt(String text, int at) {
		int end = at;
		boolean line = false;
		while (end < text.length() && Text.isBlank(text.charAt(end))) {
			line |= text.charAt(end) == '\n' || text.charAt(end) == '\r';
			end++;
		}
		if (end > at) {
			return new Cut(at, end, line ? Cut.Kind.LINE : Cut.Kind.BLANK);
		}
		for (String joiner : words.joiners()) {
			if (text.startsWith(joiner, at)) {
				return new Cut(at, at + joiner.length(), Cut.Kind.WORD);
			}
		}
		return new Cut(at, at, Cut.Kind.WORD);
	}

	/**
	 * The reading in which every piece is known, with the longest pieces first; empty when there is
	 * none.
	 */
	private Optional<List<String>> intoKnown(String text, List<Cut> cuts) {
		int pieces = cuts.size() + 1;
		int[] next = new int[pieces + 1];
		next[pieces] = pieces;
		for (int from = pieces - 1; from >= 0; from--) {
			for (int to = pieces; to > from; to--) {
				boolean reachesEnd = to == pieces || next[to] > 0;
				if (next[from] == 0 && reachesEnd && isKnown.test(Text.clean(slice(text, cuts, from, to)))) {
					next[from] = to;
				}
			}
		}
		if (next[0] == 0) {
			return Optional.empty();
		}
		List<String> known = new ArrayList<>();
		for (int from = 0; from < pieces; from = next[from]) {
			known.add(slice(text, cuts, from, next[from]));
		}
		return Optional.of(known);
	}

	private static String slice(String text, List<Cut> cuts, int from, int to) {
		return text.substring(from == 0 ? 0 : cuts.get(from - 1).to,
				to > cuts.size() ? text.length() : cuts.get(to - 1).from);
	}

	private List<String> byEndings(String text, List<Cut> cuts) {
		List<String> pieces = new ArrayList<>();
		int end = text.length();
		List<Cut> backwards = new ArrayList<>(cuts);
		Collections.reverse(backwards);
		for (Cut cut : backwards) {
			String right = text.substring(cut.to, end);
			String left = text.substring(0, cut.from);
			if (separates(cut, left, right)) {
				pieces.add(right);
				end = cut.from;
			}
		}
		pieces.add(text.substring(0, end));
		Collections.reverse(pieces);
		return pieces;
	}

	private boolean separates(Cut cut, String left, String right) {
		return switch (cut.kind) {
			case LINE -> true;
			case BLANK -> false;
			case WORD -> isName(left) && isName(right) && !words.isBareOpen(right);
		};
	}

	private boolean isName(String text) {
		return words.endsLikeAgency(text.strip());
	}

	private record Cut(int from, int to, Kind kind) {

		enum Kind {
			LINE, BLANK, WORD
		}
	}
}

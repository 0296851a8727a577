package quanze.queries.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import quanze.queries.language.Pinyin;
import quanze.queries.search.Highlight.Range;

/**
 * Shows where a document says what was asked, or a name sounds like it; marks no single characters
 * unless all were asked.
 */
final class Highlighter {

	private static final int MOST = 3;

	private static final int BEFORE = 20;

	private static final int WINDOW = 120;

	private static final int LONGEST = 2_000;

	private static final int BEGINNINGS = 1 << 16;

	private final Set<String> terms;

	/** How terms of two Chinese characters begin, as {@link #beginning} numbers it. */
	private final BitSet pairs = new BitSet(BEGINNINGS);

	/** How other terms of more than one unit begin. */
	private final BitSet words = new BitSet(BEGINNINGS);

	/** Whether there are terms of one unit. */
	private final boolean single;

	private final Set<String> sounds;

	/**
	 * @param sounds
	 *            two syllables each
	 */
	Highlighter(TermBag bag, Collection<String> sounds) {
		this.sounds = Set.copyOf(sounds);
		this.terms = bag.terms().stream().filter(TermBag.Weighted::tells).map(TermBag.Weighted::term)
				.collect(Collectors.toSet());
		this.single = terms.stream().anyMatch(it -> it.length() == 1);
		terms.stream().filter(it -> it.length() > 1)
				.forEach(it -> (isPair(it) ? pairs : words).set(beginning(it, 0)));
	}

	/** The texts of a field that match most. */
	List<Highlight> highlights(Field field, String... texts) {
		List<Highlight> found = new ArrayList<>();
		for (String text : texts) {
			List<Range> ranges = ranges(field, Folding.head(text, LONGEST));
			if (!ranges.isEmpty()) {
				found.add(cut(field, text, ranges));
			}
		}
		found.sort(Comparator.comparingInt((Highlight it) -> length(it.ranges())).reversed());
		return found.subList(0, Math.min(MOST, found.size()));
	}

	private List<Range> ranges(Field field, String text) {
		List<Range> ranges = new ArrayList<>();
		Stream<Gram> said = said(text).stream().filter(it -> terms.contains(it.term()));
		Stream<Gram> sounding = field == Field.NAME && !sounds.isEmpty()
				? sounding(text).stream()
				: Stream.empty();
		Stream.concat(said, sounding).sorted(Comparator.comparingInt(Gram::start))
				.forEach(it -> extend(ranges, it));
		return ranges;
	}

	/** Grams of a text; those that are no terms are left out as far as that is seen without cutting. */
	private List<Gram> said(String text) {
		String folded = single ? null : Folding.oneByOne(text);
		if (folded == null || !places(folded, words).isEmpty()) {
			return GramAnalyzer.INSTANCE.grams(text);
		}
		return places(folded, pairs).stream()
				.map(it -> new Gram(folded.substring(it, it + 2), Gram.Type.BIGRAM, it, it + 2)).toList();
	}

	/** Where one of these may begin. */
	private static List<Integer> places(String folded, BitSet beginnings) {
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i + 1 < folded.length(); i++) {
			if (beginnings.get(beginning(folded, i))) {
				places.add(i);
			}
		}
		return places;
	}

	private static boolean isPair(String term) {
		return term.length() == 2 && term.chars().allMatch(GramTokenizer::isChinese);
	}

	private static int beginning(String text, int at) {
		return (31 * text.charAt(at) + text.charAt(at + 1)) % BEGINNINGS;
	}

	/** Each two characters side by side that sound like two syllables that were asked. */
	private List<Gram> sounding(String text) {
		List<Gram> sounding = new ArrayList<>();
		Units units = Units.of(text);
		for (int i = 0; i + 1 < units.units().length && units.text().equals(text); i++) {
			String pair = Pinyin.of(units.units()[i]) + " " + Pinyin.of(units.units()[i + 1]);
			if (sounds.contains(pair)) {
				sounding.add(new Gram(pair, Gram.Type.SOUND, units.places()[i], units.places()[i + 1] + 1));
			}
		}
		return sounding;
	}

	private static void extend(List<Range> ranges, Gram gram) {
		if (!ranges.isEmpty() && ranges.getLast().end() >= gram.start()) {
			Range last = ranges.removeLast();
			ranges.add(new Range(last.start(), Math.max(last.end(), gram.end())));
		} else if (gram.start() < gram.end()) {
			ranges.add(new Range(gram.start(), gram.end()));
		}
	}

	private static Highlight cut(Field field, String text, List<Range> ranges) {
		int start = Math.max(0, ranges.getFirst().start() - BEFORE);
		if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
			start--;
		}
		String window = Folding.head(text.substring(start), WINDOW);
		List<Range> within = new ArrayList<>();
		for (Range range : ranges) {
			if (range.start() - start < window.length()) {
				within.add(new Range(range.start() - start, Math.min(range.end() - start, window.length())));
			}
		}
		return new Highlight(field.key(), window, Html.marked(window, within), within);
	}

	private static int length(List<Range> ranges) {
		return ranges.stream().mapToInt(it -> it.end() - it.start()).sum();
	}
}

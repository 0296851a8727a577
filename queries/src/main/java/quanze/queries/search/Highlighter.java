package quanze.queries.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import quanze.queries.search.Highlight.Range;

/** Shows where a document says what was asked; marks no single characters unless all were asked. */
final class Highlighter {

	private static final int MOST = 3;

	private static final int BEFORE = 20;

	private static final int WINDOW = 120;

	private static final int LONGEST = 2_000;

	private final Set<String> terms;

	Highlighter(TermBag bag) {
		this.terms = bag.terms().stream().filter(TermBag.Weighted::tells).map(TermBag.Weighted::term)
				.collect(Collectors.toSet());
	}

	/** The texts of a field that match most. */
	List<Highlight> highlights(Field field, String... texts) {
		List<Highlight> found = new ArrayList<>();
		for (String text : texts) {
			List<Range> ranges = ranges(Folding.head(text, LONGEST));
			if (!ranges.isEmpty()) {
				found.add(cut(field, text, ranges));
			}
		}
		found.sort(Comparator.comparingInt((Highlight it) -> length(it.ranges())).reversed());
		return found.subList(0, Math.min(MOST, found.size()));
	}

	private List<Range> ranges(String text) {
		List<Range> ranges = new ArrayList<>();
		GramAnalyzer.INSTANCE.grams(text).stream().filter(it -> terms.contains(it.term()))
				.sorted(Comparator.comparingInt(Gram::start)).forEach(it -> extend(ranges, it));
		return ranges;
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

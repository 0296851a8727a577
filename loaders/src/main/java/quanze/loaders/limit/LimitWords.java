package quanze.loaders.limit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import quanze.loaders.text.Vocabulary;

/** The words of time limits; see {@code time-limits.json}. */
record LimitWords(List<String> none, List<String> pending, List<String> immediate, List<String> agreedStarts,
		List<String> agreedWords, List<String> agreed, List<String> scheduled, List<String> before,
		List<String> after,
		List<String> aroundTheClock, List<String> startVerbs, List<String> startEndings,
		List<String> startPrefixes,
		List<String> fillers, List<String> minimums, List<String> within, List<String> excluded,
		List<String> extended,
		List<String> sameDay, List<String> nextDay, Map<Unit, List<String>> units) {

	static final LimitWords DEFAULT = Vocabulary.read(LimitWords.class, "time-limits.json", LimitWords.class);

	/** The longest unit word at a place. */
	Optional<Word> unitAt(String text, int at) {
		return units.entrySet().stream().flatMap(unit -> unit.getValue().stream()
				.filter(word -> text.startsWith(word, at)).map(word -> new Word(word, unit.getKey())))
				.max(Comparator.comparingInt(word -> word.text().length()));
	}

	Optional<Unit> unit(String word) {
		return units.entrySet().stream().filter(unit -> unit.getValue().contains(word)).map(Map.Entry::getKey)
				.findFirst();
	}

	boolean isAgreed(String text) {
		return agreed.stream().anyMatch(text::contains) || agreedStarts.stream().anyMatch(text::startsWith)
				&& agreedWords.stream().anyMatch(text::contains);
	}

	boolean excludes(String text) {
		return excluded.stream().anyMatch(text::contains);
	}

	/** The event that starts the clock, or null when the words before an amount name none. */
	@Nullable
	String start(String prefix) {
		boolean event = startEndings.stream().anyMatch(prefix::endsWith)
				|| startVerbs.stream().anyMatch(prefix::startsWith);
		return event ? withoutStart(prefix, startPrefixes) : null;
	}

	static String withoutStart(String text, List<String> starts) {
		return starts.stream().filter(text::startsWith).findFirst()
				.map(start -> text.substring(start.length())).orElse(text);
	}

	static String withoutEnd(String text, List<String> ends) {
		return ends.stream().filter(text::endsWith).findFirst()
				.map(end -> text.substring(0, text.length() - end.length()))
				.orElse(text);
	}

	record Word(String text, Unit unit) {
	}
}

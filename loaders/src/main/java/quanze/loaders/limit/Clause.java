package quanze.loaders.limit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Reads one clause of a time limit, without brackets and separators. */
final class Clause {

	private final LimitWords words;

	private final String text;

	Clause(String text, LimitWords words) {
		this.text = text;
		this.words = words;
	}

	Stage parse() {
		Optional<Amount> amount = Amount.find(text, 0, words);
		if (amount.isPresent()) {
			return withAmount(amount.get());
		}
		if (words.sameDay().stream().anyMatch(text::endsWith)) {
			return day(0, withoutDay(words.sameDay()));
		}
		if (words.nextDay().stream().anyMatch(text::endsWith)) {
			return day(1, withoutDay(words.nextDay()));
		}
		Optional<String> immediate = words.immediate().stream().filter(text::contains)
				.min(Comparator.comparingInt((String word) -> text.indexOf(word)));
		if (immediate.isPresent()) {
			int at = text.indexOf(immediate.get());
			return Stage.of(text, Kind.IMMEDIATE, named(text.substring(0, at)),
					named(text.substring(at + immediate.get().length())));
		}
		if (words.isAgreed(text)) {
			return Stage.of(text, Kind.AGREED, null, null);
		}
		boolean scheduled = words.scheduled().stream().anyMatch(text::contains);
		return Stage.of(text, scheduled ? Kind.SCHEDULED : Kind.UNPARSED, null, null);
	}

	private Stage withAmount(Amount amount) {
		String prefix = text.substring(0, amount.from());
		String suffix = text.substring(amount.to());
		String start = prefix.endsWith("：") || prefix.endsWith(":") ? null : words.start(stripped(prefix));
		if (isScheduled(amount, prefix, suffix, start)) {
			return Stage.of(text, Kind.SCHEDULED, null, null);
		}
		boolean floor = longest(prefix, words.minimums()) > longest(prefix, words.fillers())
				|| suffix.startsWith("以上");
		boolean twoReadings = words.immediate().stream().anyMatch(prefix::contains)
				|| Amount.find(suffix, 0, words).isPresent() || endsInNumber(prefix);
		if (floor || twoReadings) {
			return Stage.of(text, Kind.UNPARSED, null, null);
		}
		String action = named(LimitWords.withoutStart(suffix, words.within()));
		String subject = start == null ? named(stripped(prefix)) : null;
		return new Stage(text, Kind.AMOUNT, amount.min(), amount.max(), amount.unit(), start, action, subject,
				null);
	}

	private boolean isScheduled(Amount amount, String prefix, String suffix, @Nullable String start) {
		boolean calendar = amount.follows(text, words.before()) || amount.precedes(text, words.after())
				|| suffix.startsWith("起每");
		boolean roundTheClock = words.aroundTheClock().stream().anyMatch(suffix::startsWith);
		boolean recurring = start == null && words.scheduled().stream().anyMatch(prefix::contains);
		boolean date = prefix.endsWith("月");
		return calendar || roundTheClock || recurring || date;
	}

	private static int longest(String prefix, List<String> ends) {
		return ends.stream().filter(prefix::endsWith).mapToInt(String::length).max().orElse(0);
	}

	private static boolean endsInNumber(String prefix) {
		return !prefix.isEmpty() && "+.,/×*%".indexOf(prefix.charAt(prefix.length() - 1)) >= 0;
	}

	private Stage day(int amount, String before) {
		String start = words.start(before);
		return new Stage(text, Kind.AMOUNT, null, amount, Unit.DAY, start, null,
				start == null ? named(before) : null, null);
	}

	private String withoutDay(List<String> day) {
		return LimitWords.withoutEnd(text, day);
	}

	private String stripped(String prefix) {
		return LimitWords.withoutEnd(prefix, words.fillers());
	}

	private static @Nullable String named(String part) {
		String name = part.endsWith("：") || part.endsWith(":") ? part.substring(0, part.length() - 1) : part;
		return name.isEmpty() ? null : name;
	}
}

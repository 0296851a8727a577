package quanze.loaders.limit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import quanze.loaders.text.ChineseNumerals;

/** A number or a range with its unit, and where it stands in the text. */
record Amount(int from, int to, @Nullable Integer min, int max, Unit unit) {

	private static final int LARGEST = 100_000;

	private static final int FIRST_CALENDAR_YEAR = 1900;

	private static final String RANGE = "-~—–－～〜至到";

	/** The first amount at or after a place. */
	static Optional<Amount> find(String text, int start, LimitWords words) {
		for (int i = start; i < text.length(); i++) {
			boolean inNumber = i > start && ChineseNumerals.end(text.substring(i - 1, i), 0) > 0;
			Optional<Amount> found = inNumber ? Optional.empty() : at(text, i, words);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static Optional<Amount> at(String text, int i, LimitWords words) {
		if (text.charAt(i) == '半') {
			return words.unitAt(text, i + 1)
					.flatMap(unit -> halves(1, i, i + 1 + unit.text().length(), unit.unit()));
		}
		int end = ChineseNumerals.end(text, i);
		if (end == i) {
			return Optional.empty();
		}
		if (text.startsWith(".5", end)) {
			return tenths(text, i, end, words);
		}
		OptionalLong number = number(text, i, end);
		if (number.isEmpty()) {
			return Optional.empty();
		}
		int value = (int) number.getAsLong();
		int rangeFrom = words.unitAt(text, end).map(unit -> end + unit.text().length()).orElse(end);
		return range(text, i, value, end, words).or(() -> rangeFrom > end
				? range(text, i, value, rangeFrom, words)
				: Optional.empty()).or(() -> single(text, i, value, end, words));
	}

	private static Optional<Amount> range(String text, int start, int min, int at, LimitWords words) {
		if (at >= text.length() || RANGE.indexOf(text.charAt(at)) < 0) {
			return Optional.empty();
		}
		int end = ChineseNumerals.end(text, at + 1);
		OptionalLong max = number(text, at + 1, end);
		Optional<Amount> upper = max.isEmpty()
				? Optional.empty()
				: single(text, start, (int) max.getAsLong(), end, words);
		boolean sameUnit = ChineseNumerals.end(text, start) == at || upper.isPresent()
				&& words.unitAt(text, ChineseNumerals.end(text, start))
						.filter(u -> u.unit() == upper.get().unit).isPresent();
		return upper.filter(u -> sameUnit && u.max >= min)
				.map(u -> new Amount(start, u.to, min, u.max, u.unit));
	}

	private static Optional<Amount> single(String text, int start, int value, int end, LimitWords words) {
		Optional<LimitWords.Word> unit = words.unitAt(text, end);
		if (unit.isEmpty()) {
			int half = text.startsWith("个半", end) ? end + 2 : -1;
			return half < 0
					? Optional.empty()
					: words.unitAt(text, half)
							.or(() -> words.unitAt(text.substring(0, half - 2) + "个" + text.substring(half),
									half - 2))
							.flatMap(u -> halves(value * 2 + 1, start,
									half + u.text().replace("个", "").length(), u.unit()));
		}
		int to = end + unit.get().text().length();
		if (isDate(text, unit.get(), value, to)) {
			return Optional.empty();
		}
		if (text.startsWith("半", to)) {
			return halves(value * 2 + 1, start, to + 1, unit.get().unit());
		}
		Amount amount = new Amount(start, to, null, value, unit.get().unit());
		return Optional.of(amount.with(text, words));
	}

	/** {@code 1小时30分钟}. */
	private Amount with(String text, LimitWords words) {
		int end = ChineseNumerals.end(text, to);
		OptionalLong minutes = unit == Unit.HOUR ? number(text, to, end) : OptionalLong.empty();
		Optional<LimitWords.Word> next = words.unitAt(text, end).filter(u -> u.unit() == Unit.MINUTE);
		if (minutes.isEmpty() || next.isEmpty() || max * 60L > LARGEST) {
			return this;
		}
		int sum = max * 60 + (int) minutes.getAsLong();
		return new Amount(from, end + next.get().text().length(), null, sum, Unit.MINUTE);
	}

	/**
	 * {@code 5月底}, {@code 3月10日}, {@code 2024年}: no amounts. A bare {@code 3月} is one only where 内
	 * follows.
	 */
	private static boolean isDate(String text, LimitWords.Word unit, int value, int to) {
		boolean bareMonth = unit.text().equals("月") && !text.startsWith("内", to) && !text.startsWith("以内", to)
				&& !text.startsWith("之内", to);
		return bareMonth || unit.unit() == Unit.YEAR && value >= FIRST_CALENDAR_YEAR;
	}

	private static Optional<Amount> tenths(String text, int start, int end, LimitWords words) {
		OptionalLong whole = number(text, start, end);
		Optional<LimitWords.Word> unit = words.unitAt(text, end + 2);
		return whole.isEmpty()
				? Optional.empty()
				: unit.flatMap(
						u -> halves((int) whole.getAsLong() * 2 + 1, start, end + 2 + u.text().length(),
								u.unit()));
	}

	/**
	 * Half an hour is thirty minutes, half a month fifteen days; half a calendar day is nothing that
	 * can be counted.
	 */
	private static Optional<Amount> halves(int halves, int from, int to, Unit unit) {
		record Half(Unit unit, int size) {
		}
		Half half = switch (unit) {
			case HOUR -> new Half(Unit.MINUTE, 30);
			case WORKING_DAY -> new Half(Unit.WORKING_HOUR, 4);
			case MONTH -> halves == 1 ? new Half(Unit.DAY, 15) : null;
			case YEAR -> new Half(Unit.MONTH, 6);
			default -> null;
		};
		return half == null
				? Optional.empty()
				: Optional.of(new Amount(from, to, null, halves * half.size, half.unit));
	}

	private static OptionalLong number(String text, int from, int to) {
		OptionalLong number = ChineseNumerals.parse(text.substring(from, to));
		return number.isPresent() && number.getAsLong() <= LARGEST ? number : OptionalLong.empty();
	}

	boolean follows(String text, List<String> words) {
		return words.stream().anyMatch(text.substring(0, from)::endsWith);
	}

	boolean precedes(String text, List<String> words) {
		return words.stream().anyMatch(word -> text.startsWith(word, to));
	}
}

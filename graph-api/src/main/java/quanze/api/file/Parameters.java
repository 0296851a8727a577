package quanze.api.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;
import quanze.queries.time.Moment;
import quanze.queries.time.Moments;

/**
 * The parameters of a request for a file. Those that nobody asked for are refused, for a misspelt
 * filter would give what was not meant.
 */
public final class Parameters {

	private static final int LONGEST = 1_000;

	private static final Wording DAY = new Wording("a day such as 2022-07-01", "形如 2022-07-01 的日期");

	private final Map<String, String[]> given;

	private final Set<String> known = new LinkedHashSet<>();

	/**
	 * @param given
	 *            by name
	 */
	public Parameters(Map<String, String[]> given) {
		this.given = Map.copyOf(given);
	}

	/**
	 * A text; null where it is absent or empty.
	 *
	 * @throws BadRequest
	 *             when it is given twice or longer than {@value #LONGEST} characters
	 */
	public @Nullable String text(String name) {
		known.add(name);
		String[] values = given.get(name);
		if (values == null || values[0].isEmpty()) {
			return null;
		}
		if (values.length > 1) {
			throw unexpected(name, String.join(", ", values), new Wording("one value", "一个值"));
		}
		if (values[0].length() > LONGEST) {
			throw unexpected(name, values[0], Wording.of("at most %d characters", "至多 %d 个字符", LONGEST));
		}
		return values[0];
	}

	/**
	 * A text.
	 *
	 * @param english
	 *            what is expected, in English
	 * @param chinese
	 *            the same in Chinese
	 * @throws BadRequest
	 *             when there is none
	 */
	public String needed(String name, String english, String chinese) {
		String text = text(name);
		if (text == null) {
			throw unexpected(name, "", new Wording(english, chinese));
		}
		return text;
	}

	/** A day; null where it is absent. */
	public @Nullable LocalDate day(String name) {
		return read(name, LocalDate::parse, DAY);
	}

	/**
	 * A day.
	 *
	 * @throws BadRequest
	 *             when there is none
	 */
	public LocalDate neededDay(String name) {
		LocalDate day = day(name);
		if (day == null) {
			throw unexpected(name, "", DAY);
		}
		return day;
	}

	/** A moment; null where it is absent. */
	public @Nullable Instant moment(String name) {
		return read(name, it -> OffsetDateTime.parse(it).toInstant(),
				new Wording("a moment with its offset such as 2022-07-01T08:30:00Z",
						"形如 2022-07-01T08:30:00Z、带时差的时刻"));
	}

	/** A number within bounds. */
	public int number(String name, int least, int most, int otherwise) {
		Integer number = read(name, it -> {
			int value = Integer.parseInt(it);
			if (value < least || value > most) {
				throw new NumberFormatException(it);
			}
			return value;
		}, Wording.of("a number from %d to %d", "%d 至 %d 之间的整数", least, most));
		return number == null ? otherwise : number;
	}

	/** A value of an enumeration; null where it is absent. */
	public <E extends Enum<E>> @Nullable E one(String name, Class<E> type) {
		String values = Arrays.stream(type.getEnumConstants()).map(Enum::name)
				.collect(Collectors.joining(", "));
		return read(name, it -> Enum.valueOf(type, it),
				Wording.of("one of %s", "下列之一：%s", values));
	}

	/** Both clocks: {@code asOf} and {@code knownAt}, else today and now. */
	public Moment moment(Moments moments) {
		return moments.of(day("asOf"), moment("knownAt"));
	}

	/**
	 * To be called when all that is known was asked for.
	 *
	 * @throws BadRequest
	 *             when another was given
	 */
	public void complete() {
		given.keySet().stream().sorted().filter(it -> !known.contains(it)).findFirst()
				.ifPresent(it -> {
					throw new BadRequest(it,
							Wording.of("%.40s: found a parameter that is not known here, expected %s",
									"%.40s：此处没有这个参数，可用的有 %s", it,
									known.isEmpty() ? "-" : String.join(", ", known)));
				});
	}

	private <T> @Nullable T read(String name, Function<String, T> parse, Wording expected) {
		String text = text(name);
		try {
			return text == null ? null : parse.apply(text);
		} catch (IllegalArgumentException | DateTimeException ex) {
			throw unexpected(name, text, expected);
		}
	}

	private static BadRequest unexpected(String name, @Nullable String found, Wording expected) {
		return new BadRequest(name,
				new Wording("%s: found '%.40s', expected %s".formatted(name, found, expected.english()),
						"%s：实为“%.40s”，须为%s".formatted(name, found, expected.chinese())));
	}
}

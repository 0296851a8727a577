package quanze.queries.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the day that a question names: {@code 2019年的时候}, {@code 2021年3月}, {@code 2020-05-20},
 * {@code 去年}. Of a year or a month its last day, unless that is still to come.
 */
final class Days {

	private static final Pattern WRITTEN = Pattern.compile(
			"(?<![\\d〔\\[(])((?:19|20)\\d\\d|[一二][零〇九][零〇一二三四五六七八九]{2})(?:年(?:(1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,3})月(?:份)?(?:(3[01]|[12]\\d|0?[1-9])[日号])?|初|底|末)?|[-/.](1[0-2]|0?[1-9])[-/.](3[01]|[12]\\d|0?[1-9])(?!\\d))");

	private static final String NUMERALS = "〇一二三四五六七八九";

	private Days() {
	}

	/**
	 * @param folded
	 *            the question
	 * @return empty when it names no day, or none that there is
	 */
	static Optional<LocalDate> in(String folded, LocalDate today) {
		Matcher written = WRITTEN.matcher(folded);
		if (written.find()) {
			return day(number(written.group(1)), first(written.group(2), written.group(4)),
					first(written.group(3), written.group(5)), today);
		}
		if (folded.contains("前年")) {
			return Optional.of(LocalDate.of(today.getYear() - 2, 12, 31));
		}
		return folded.contains("去年")
				? Optional.of(LocalDate.of(today.getYear() - 1, 12, 31))
				: Optional.empty();
	}

	private static Optional<LocalDate> day(int year, @Nullable String month, @Nullable String day,
			LocalDate today) {
		try {
			LocalDate last = month == null
					? LocalDate.of(year, 12, 31)
					: day == null
							? YearMonth.of(year, number(month)).atEndOfMonth()
							: LocalDate.of(year, number(month), number(day));
			boolean isToCome = last.isAfter(today) && day == null;
			return Optional.of(isToCome && year == today.getYear() ? today : last);
		} catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static @Nullable String first(@Nullable String one, @Nullable String other) {
		return one == null ? other : one;
	}

	/** Arabic digits, digits in Chinese, or a Chinese numeral up to twelve. */
	private static int number(String text) {
		if (Character.isDigit(text.charAt(0)) && text.charAt(0) < 128) {
			return Integer.parseInt(text);
		}
		int ten = text.indexOf('十');
		if (ten >= 0) {
			return 10 + (text.length() > ten + 1 ? digit(text.charAt(ten + 1)) : 0);
		}
		int number = 0;
		for (char digit : text.toCharArray()) {
			number = 10 * number + digit(digit);
		}
		return number;
	}

	private static int digit(char numeral) {
		return numeral == '零' ? 0 : NUMERALS.indexOf(numeral);
	}
}

package quanze.loaders.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as lists write them: 2020-07-01, 2020/7/1, 2020.7.1, 2020年7月1日, 20200701. */
final class Dates {

	private static final Pattern DATE = Pattern
			.compile("(\\d{4})(?:[-/.年])?(\\d{1,2})(?:[-/.月])?(\\d{1,2})日?");

	private Dates() {
	}

	static Optional<LocalDate> parse(String text) {
		var matcher = DATE.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			return Optional
					.of(LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
							Integer.parseInt(matcher.group(3))));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

}

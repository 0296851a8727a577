package quanze.loaders.limit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * When a stage of a time limit is due.
 * <p>
 * Minutes and hours run from the moment, day and night. Days, weeks, months and years do not count
 * the day on which they start, end when offices close on their last day, and where that is no
 * working day, on the next one (民法典 art. 201 to 203). Working days skip all days on which offices
 * do not work. Working hours run within office hours only.
 */
public sealed interface Deadline {

	/**
	 * Due at a moment, in the calendar's zone.
	 *
	 * @param when
	 *            the last moment that is in time
	 */
	record At(ZonedDateTime when) implements Deadline {
	}

	/**
	 * Not to be computed.
	 *
	 * @param reason
	 *            a sentence that says why
	 */
	record Undetermined(String reason) implements Deadline {
	}

	/** As {@link Stage#deadline}. */
	static Deadline of(Stage stage, ZonedDateTime start, WorkingCalendar calendar) {
		ZonedDateTime from = start.withZoneSameInstant(calendar.zone());
		Integer amount = stage.amount();
		Unit unit = stage.unit();
		if (stage.kind() == Kind.IMMEDIATE) {
			return new At(from);
		}
		if (amount == null || unit == null) {
			return new Undetermined("no amount of time stated: " + stage.text());
		}
		try {
			return new At(due(from, amount, unit, calendar));
		} catch (DateTimeException unknown) {
			String message = unknown.getMessage();
			return new Undetermined(message == null ? unknown.toString() : message);
		}
	}

	private static ZonedDateTime due(ZonedDateTime from, int amount, Unit unit, WorkingCalendar calendar) {
		LocalDate day = from.toLocalDate();
		@Nullable
		LocalDate last = switch (unit) {
			case DAY -> day.plusDays(amount);
			case WEEK -> day.plusWeeks(amount);
			case MONTH -> day.plusMonths(amount);
			case YEAR -> day.plusYears(amount);
			case WORKING_DAY -> calendar.plusWorkingDays(day, amount);
			case MINUTE, HOUR, WORKING_HOUR -> null;
		};
		if (last != null) {
			boolean sameDay = amount == 0;
			return calendar.closing(sameDay ? last : calendar.sameOrNextWorkingDay(last));
		}
		return switch (unit) {
			case MINUTE -> from.plusMinutes(amount);
			case HOUR -> from.plusHours(amount);
			default -> calendar.plusWorkingHours(from, amount);
		};
	}
}

package quanze.loaders.limit;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import quanze.loaders.text.Vocabulary;

/**
 * The days and hours on which offices work: Monday to Friday, without the public holidays and with
 * the make-up working days (调休) that the State Council announces each year. Office hours are eight
 * a day. Both are data, in {@code working-calendar.json}, with the notices that they come from.
 */
public final class WorkingCalendar {

	private static final WorkingCalendar MAINLAND = new WorkingCalendar(
			Vocabulary.read(WorkingCalendar.class, "working-calendar.json", Data.class));

	private final ZoneId zone;

	private final List<Hours> officeHours;

	private final Set<Integer> years = new HashSet<>();

	private final Set<LocalDate> holidays = new HashSet<>();

	private final Set<LocalDate> workdays = new HashSet<>();

	private WorkingCalendar(Data data) {
		zone = ZoneId.of(data.zone);
		officeHours = data.officeHours.stream().map(Hours::of).toList();
		for (Year year : data.years) {
			years.add(year.year);
			holidays.addAll(year.holidays);
			workdays.addAll(year.workdays);
		}
	}

	/** The official calendar of mainland China, 2018 to 2026. */
	public static WorkingCalendar mainland() {
		return MAINLAND;
	}

	/** Whether the holidays of that day's year are known. */
	public boolean covers(LocalDate day) {
		return years.contains(day.getYear());
	}

	/**
	 * Whether offices work on that day.
	 *
	 * @throws DateTimeException
	 *             when the year is not known: see {@link #covers}
	 */
	public boolean isWorkingDay(LocalDate day) {
		if (!covers(day)) {
			throw new DateTimeException("no public holidays known for " + day.getYear() + "; known are "
					+ years.stream().sorted().toList());
		}
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		return workdays.contains(day) || !weekend && !holidays.contains(day);
	}

	/** The zone in which days begin and end. */
	public ZoneId zone() {
		return zone;
	}

	/** When offices close on that day. */
	ZonedDateTime closing(LocalDate day) {
		return day.atTime(officeHours.getLast().to).atZone(zone);
	}

	/** That day, or the next on which offices work. */
	LocalDate sameOrNextWorkingDay(LocalDate day) {
		LocalDate working = day;
		while (!isWorkingDay(working)) {
			working = working.plusDays(1);
		}
		return working;
	}

	/** The working day that many after a day; the day itself does not count. */
	LocalDate plusWorkingDays(LocalDate day, int days) {
		LocalDate working = day;
		for (int left = days; left > 0; left--) {
			working = sameOrNextWorkingDay(working.plusDays(1));
		}
		return working;
	}

	ZonedDateTime plusWorkingHours(ZonedDateTime start, int hours) {
		Duration left = Duration.ofHours(hours);
		ZonedDateTime now = start.withZoneSameInstant(zone);
		for (LocalDate day = now.toLocalDate();; day = day.plusDays(1)) {
			for (Hours open : isWorkingDay(day) ? officeHours : List.<Hours>of()) {
				ZonedDateTime from = later(now, day.atTime(open.from).atZone(zone));
				Duration available = Duration.between(from, day.atTime(open.to).atZone(zone));
				if (available.compareTo(left) >= 0) {
					return from.plus(left);
				}
				left = available.isNegative() ? left : left.minus(available);
			}
		}
	}

	private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
		return one.isAfter(other) ? one : other;
	}

	record Data(String zone, List<String> officeHours, List<Year> years) {
	}

	record Year(int year, String notice, List<LocalDate> holidays, List<LocalDate> workdays) {
	}

	private record Hours(LocalTime from, LocalTime to) {

		static Hours of(String text) {
			String[] ends = text.split("-", 2);
			return new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
		}
	}
}

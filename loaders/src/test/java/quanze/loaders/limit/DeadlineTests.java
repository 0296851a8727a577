package quanze.loaders.limit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeadlineTests {

	private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	@ParameterizedTest
	@CsvSource(textBlock = """
			# over the National Day holiday, with 28 September and 11 October 2025 as make-up working days
			5个工作日, 2025-09-26T10:00, 2025-10-10T18:00
			1个工作日, 2025-09-27T10:00, 2025-09-28T18:00
			3个工作日, 2026-08-07T16:00, 2026-08-12T18:00
			# calendar days that end on a Saturday end on the Monday
			3日,      2026-08-05T09:00, 2026-08-10T18:00
			5日,      2026-08-05T09:00, 2026-08-10T18:00
			当日,     2026-08-08T09:00, 2026-08-08T18:00
			1个月,    2026-01-31T09:00, 2026-02-28T18:00
			2小时内到场, 2026-08-08T23:30, 2026-08-09T01:30
			30分钟内,  2026-08-08T23:45, 2026-08-09T00:15
			# office hours: 08:00 to 12:00 and 14:00 to 18:00
			4个工作时,  2026-08-07T16:00, 2026-08-10T10:00
			2个工作时,  2026-08-07T11:00, 2026-08-07T15:00
			8个工作时,  2026-08-08T11:00, 2026-08-10T18:00
			即办,      2026-08-08T11:00, 2026-08-08T11:00
			""")
	void aStageIsDue(String limit, LocalDateTime start, LocalDateTime due) {
		assertThat(stage(limit).deadline(start.atZone(SHANGHAI), CALENDAR))
				.isEqualTo(new Deadline.At(due.atZone(SHANGHAI)));
	}

	@Test
	void theStartIsReadInTheZoneOfTheCalendar() {
		ZonedDateTime start = ZonedDateTime.parse("2026-08-06T20:00:00Z");
		assertThat(stage("1个工作日").deadline(start, CALENDAR))
				.isEqualTo(new Deadline.At(LocalDateTime.parse("2026-08-10T18:00").atZone(SHANGHAI)));
	}

	@Test
	void aYearWithoutKnownHolidaysIsSaidToBeUnknown() {
		assertThat(stage("5个工作日").deadline(ZonedDateTime.parse("2026-12-30T10:00+08:00"), CALENDAR))
				.isEqualTo(
						new Deadline.Undetermined(
								"no public holidays known for 2027; known are [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]"));
		assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(2017, 1, 3)))
				.isInstanceOf(DateTimeException.class);
	}

	@Test
	void aScheduleHasNoDeadlineOfItsOwn() {
		assertThat(stage("每月10日前").deadline(ZonedDateTime.now(SHANGHAI), CALENDAR))
				.isEqualTo(new Deadline.Undetermined("no amount of time stated: 每月10日前"));
	}

	@ParameterizedTest
	@CsvSource({"2018-12-29, true", "2018-12-31, false", "2020-01-31, false", "2022-10-08, true",
			"2023-01-02, false",
			"2024-02-09, true", "2025-01-26, true", "2026-02-16, false", "2026-02-14, true",
			"2026-08-08, false"})
	void holidaysAndMakeUpDaysAreKnown(LocalDate day, boolean working) {
		assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
	}

	private static Stage stage(String limit) {
		return TimeLimit.parse(limit).stages().getFirst();
	}
}

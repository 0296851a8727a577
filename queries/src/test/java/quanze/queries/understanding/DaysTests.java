package quanze.queries.understanding;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DaysTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	@ParameterizedTest
	@CsvSource({"2019年的时候谁管油烟, 2019-12-31", "当时是2021年3月, 2021-03-31", "2020年5月20日那天, 2020-05-20",
			"2020-05-20 那天, 2020-05-20", "二〇一九年归谁管, 2019-12-31", "二〇二〇年十一月归谁管, 2020-11-30",
			"去年找的是谁, 2025-12-31", "前年找的是谁, 2024-12-31", "2026年归谁管, 2026-11-26"})
	void theDayThatIsNamedIsRead(String question, LocalDate day) {
		assertThat(Days.in(question, TODAY)).contains(day);
	}

	@ParameterizedTest
	@CsvSource({"厦府办〔2020〕31号是哪个部门发的", "干了20年了", "电话12345打不通", "2021年2月30日", "楼下油烟太大"})
	void whatIsNoDayIsNone(String question) {
		assertThat(Days.in(question, TODAY)).isEmpty();
	}

	@Test
	void anEmptyTextNamesNone() {
		assertThat(Days.in("", TODAY)).isEmpty();
	}
}

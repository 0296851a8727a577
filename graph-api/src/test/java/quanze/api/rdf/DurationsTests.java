package quanze.api.rdf;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanze.queries.responsibility.TimeLimit;
import quanze.queries.responsibility.TimeLimit.Kind;
import quanze.queries.responsibility.TimeLimit.Stage;
import quanze.queries.responsibility.TimeLimit.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class DurationsTests {

	@ParameterizedTest
	@CsvSource({"30, MINUTE, PT30M", "24, HOUR, PT24H", "3, DAY, P3D", "2, WEEK, P14D", "1, MONTH, P1M",
			"1, YEAR, P1Y"})
	void whatEveryCalendarCountsAlikeIsALength(int amount, Unit unit, String duration) {
		assertThat(Durations.of(new TimeLimit("", Kind.AMOUNT, List.of(stage(amount, unit)))))
				.isEqualTo(duration);
	}

	@Test
	void workingDaysAndStagesAreNone() {
		assertThat(Durations.of(null)).isNull();
		assertThat(Durations.of(new TimeLimit("5个工作日", Kind.AMOUNT, List.of(stage(5, Unit.WORKING_DAY)))))
				.isNull();
		assertThat(Durations.of(new TimeLimit("", Kind.AMOUNT,
				List.of(stage(1, Unit.DAY), stage(2, Unit.DAY))))).isNull();
		assertThat(Durations.of(new TimeLimit("即办", Kind.IMMEDIATE, List.of()))).isNull();
	}

	private static Stage stage(int amount, Unit unit) {
		return new Stage("", Kind.AMOUNT, null, amount, unit, null, null, null, null);
	}
}

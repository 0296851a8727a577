package quanze.loaders.limit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeLimitTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			5个工作日                | AMOUNT 5 WORKING_DAY
			５日内                  | AMOUNT 5 DAY
			　１０个工作日             | AMOUNT 10 WORKING_DAY
			十个工作日                | AMOUNT 10 WORKING_DAY
			二十五个工作日内            | AMOUNT 25 WORKING_DAY
			3-5个工作日              | AMOUNT 3-5 WORKING_DAY
			3个工作日至5个工作日         | AMOUNT 3-5 WORKING_DAY
			三至五日                 | AMOUNT 3-5 DAY
			30(工作日)              | AMOUNT 30 WORKING_DAY
			91(自然日)              | AMOUNT 91 DAY
			5日（工作日）内             | AMOUNT 5 WORKING_DAY
			15个自然日               | AMOUNT 15 DAY
			4个工作时                | AMOUNT 4 WORKING_HOUR
			半小时内                 | AMOUNT 30 MINUTE
			一个半小时                | AMOUNT 90 MINUTE
			1.5小时                | AMOUNT 90 MINUTE
			1小时30分钟              | AMOUNT 90 MINUTE
			半个工作日                | AMOUNT 4 WORKING_HOUR
			半个月                  | AMOUNT 15 DAY
			半年                   | AMOUNT 6 MONTH
			1个月                  | AMOUNT 1 MONTH
			一周内                  | AMOUNT 1 WEEK
			当日                   | AMOUNT 0 DAY
			次日                   | AMOUNT 1 DAY
			不超过20个工作日            | AMOUNT 20 WORKING_DAY
			公示不少于5个工作日           | UNPARSED
			两三天                  | UNPARSED
			即办                   | IMMEDIATE
			即收即办、即时办结            | IMMEDIATE + IMMEDIATE action=办结
			材料齐全的当场办结            | IMMEDIATE subject=材料齐全的 action=办结
			接警即出                 | IMMEDIATE
			实时，故障2小时响应           | IMMEDIATE + AMOUNT 2 HOUR subject=故障 action=响应
			按协助函约定时限             | AGREED
			按强拆方案载明时间到位          | AGREED
			按事故调查组通知时限           | AGREED
			每月10日前               | SCHEDULED
			每年5月底前               | SCHEDULED
			每日17时前通报             | SCHEDULED
			每季度首月10日前            | SCHEDULED
			拆除当日提前30分钟到场         | SCHEDULED
			活动前3日                | SCHEDULED
			考前5日完成检修             | SCHEDULED
			考前3日至考试结束            | SCHEDULED
			24小时值守               | SCHEDULED
			2024年12月31日前         | SCHEDULED
			常态驻站，冲卡警情即时处置        | SCHEDULED + IMMEDIATE subject=冲卡警情 action=处置
			应急状态2小时一报            | SCHEDULED
			每季度终了后15日内           | AMOUNT 15 DAY from=每季度终了后
			收到协助请求之日起10个工作日内     | AMOUNT 10 WORKING_DAY from=收到协助请求之日起
			自收到数据资料之日起15日内       | AMOUNT 15 DAY from=收到数据资料之日起
			接报后2小时内              | AMOUNT 2 HOUR from=接报后
			公告期满后7个工作日内          | AMOUNT 7 WORKING_DAY from=公告期满后
			收到协助函5个工作日内          | AMOUNT 5 WORKING_DAY from=收到协助函
			移送之日起3日内审查，查找15日内反馈  | AMOUNT 3 DAY from=移送之日起 action=审查 + AMOUNT 15 DAY subject=查找 action=反馈
			监测人员1小时内到场，报告5个工作日内出具 | AMOUNT 1 HOUR subject=监测人员 action=到场 + AMOUNT 5 WORKING_DAY subject=报告 action=出具
			护送即办，身份比对15个工作日      | IMMEDIATE subject=护送 + AMOUNT 15 WORKING_DAY subject=身份比对
			考试当日全程值守，投诉15分钟内到场   | SCHEDULED + AMOUNT 15 MINUTE subject=投诉 action=到场
			即办，异地户籍5个工作日         | IMMEDIATE + AMOUNT 5 WORKING_DAY subject=异地户籍
			市区30分钟、岛外1小时内到场      | AMOUNT 30 MINUTE subject=市区 action=到场 + AMOUNT 1 HOUR subject=岛外 action=到场
			7个工作日，疑难物品15个工作日     | AMOUNT 7 WORKING_DAY + AMOUNT 15 WORKING_DAY subject=疑难物品
			10个工作日（不含公示和技术评估）    | AMOUNT 10 WORKING_DAY note=不含公示和技术评估
			20个工作日，可延长10个工作日      | AMOUNT 20 WORKING_DAY note=可延长10个工作日
			即时办结（夜间和节假日30分钟内派单）  | IMMEDIATE action=办结 + AMOUNT 30 MINUTE subject=夜间和节假日 action=派单
			受理：1个工作日；办结：3个工作日    | AMOUNT 1 WORKING_DAY subject=受理 + AMOUNT 3 WORKING_DAY subject=办结
			接报后2小时内到场7日内出具报告     | UNPARSED
			尽快                   | UNPARSED
			无                    | NONE
			待定                   | PENDING
			~~                   | EMPTY
			　                    | EMPTY
			""")
	void aCellIsReadAsItsStages(String cell, String expected) {
		TimeLimit limit = TimeLimit.parse(cell == null ? "" : cell);
		assertThat(shown(limit)).isEqualTo(expected);
		assertThat(limit.complete()).isEqualTo(!expected.contains("UNPARSED"));
	}

	@Test
	void whatIsNotUnderstoodStandsBesideWhatIs() {
		TimeLimit limit = TimeLimit.parse("5个工作日，尽快反馈");
		assertThat(limit.kind()).isEqualTo(Kind.AMOUNT);
		assertThat(limit.complete()).isFalse();
		assertThat(limit.stages().getLast()).isEqualTo(Stage.of("尽快反馈", Kind.UNPARSED, null, null));
	}

	@Test
	void nearlyAllLimitsOfTheSampleListsAreUnderstood() throws IOException {
		List<String> limits = limits();
		List<TimeLimit> open = limits.stream().map(TimeLimit::parse).filter(limit -> !limit.complete())
				.toList();
		double share = 1 - open.size() / (double) limits.size();
		System.out.printf("time limits: %d distinct, %.1f %% complete, open: %s%n", limits.size(),
				100 * share,
				open.stream().map(TimeLimit::text).toList());
		assertThat(limits).hasSizeGreaterThan(300);
		assertThat(share).isGreaterThanOrEqualTo(0.98);
	}

	@Test
	void theTextOfACellIsKept() throws IOException {
		assertThat(limits()).allSatisfy(text -> assertThat(TimeLimit.parse(text).text()).isNotEmpty());
		String cell = "5个工作日，".repeat(3000);
		TimeLimit limit = TimeLimit.parse(cell);
		assertThat(limit.text()).isEqualTo(cell);
		assertThat(limit.complete()).isFalse();
	}

	@Test
	void hostileCellsAreReadInReasonableTime() {
		for (String part : List.of("1", "一", "（", "半", "每", "1-", "个工作日", "(工作日)", "3至", "后", "1个")) {
			Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2),
					() -> TimeLimit.parse(part.repeat(10_000 / part.length())), part);
		}
	}

	private static List<String> limits() throws IOException {
		try (InputStream in = Objects
				.requireNonNull(TimeLimitTests.class.getResourceAsStream("limits.txt"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.map(line -> line.replace("\\n", "\n")).toList();
		}
	}

	static String shown(TimeLimit limit) {
		return limit.stages().isEmpty()
				? limit.kind().name()
				: limit.stages().stream().map(TimeLimitTests::shown).collect(Collectors.joining(" + "));
	}

	private static String shown(Stage stage) {
		StringBuilder shown = new StringBuilder(stage.kind().name());
		if (stage.amount() != null) {
			shown.append(' ').append(stage.minAmount() == null ? "" : stage.minAmount() + "-")
					.append(stage.amount())
					.append(' ').append(stage.unit());
		}
		shown.append(stage.from() == null ? "" : " from=" + stage.from());
		shown.append(stage.subject() == null ? "" : " subject=" + stage.subject());
		shown.append(stage.action() == null ? "" : " action=" + stage.action());
		return shown.append(stage.note() == null ? "" : " note=" + stage.note()).toString();
	}
}

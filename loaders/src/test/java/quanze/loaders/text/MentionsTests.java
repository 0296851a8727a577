package quanze.loaders.text;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MentionsTests {

	private static final Predicate<String> KNOWN = Set.of("市公安局", "市交通局", "市发展和改革委员会", "思明区建设与交通局", "市资源规划局",
			"市工业和信息化局", "市高等教育局", "农委")::contains;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			市公安局、市交通局                  | 市公安局 + 市交通局
			市公安局，市交通局；市税务局          | 市公安局 + 市交通局 + 市税务局
			市公安局/市交通局                   | 市公安局 + 市交通局
			市公安局或市交通局                   | 市公安局 + 市交通局
			市公安局以及市交通局                 | 市公安局 + 市交通局
			市发展和改革委员会                   | 市发展和改革委员会
			市发展和改革委员会和市公安局           | 市发展和改革委员会 + 市公安局
			思明区建设与交通局                   | 思明区建设与交通局
			厦门市自然资源和规划局、厦门市文化和旅游局 | 厦门市自然资源和规划局 + 厦门市文化和旅游局
			思明区和湖里区城管局                 | 思明区和湖里区城管局
			各镇(街)                          | 各镇(街)
			各街道（办事处）                    | 各街道（办事处）
			各镇、街道、市公安局                 | 各镇、街道 + 市公安局
			各镇/街                           | 各镇/街
			1.市公安局；2.市交通局               | 市公安局 + 市交通局
			1、市公安局 2、市交通局               | 市公安局 + 市交通局
			市 公安局                          | 市公安局
			市公安局 市交通局                    | 市公安局 + 市交通局
			省级教育（受理,审核）、省级宗教（审核）   | 省级教育 + 省级宗教
			市高等教育局                        | 市高等教育局
			市直各部门                         | 各部门
			同安区各镇(街)                      | 各镇(街)
			市公安局（含交警支队                  | 市公安局（含交警支队
			""")
	void namesOfACellAreTakenApart(String cell, String expected) {
		assertThat(Mentions.split(cell, KNOWN)).extracting(Mention::text)
				.isEqualTo(List.of(expected.split(" \\+ ")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			市交通局等有关部门        | 市交通局
			市交通局等               | 市交通局
			市交通局等单位           | 市交通局
			市交通局等5个部门         | 市交通局
			市交通局及相关部门        | 市交通局
			市交通局和其他有关单位     | 市交通局
			有关部门                | 有关部门
			市直有关部门             | 市直有关部门
			""")
	void anOpenEndIsSeen(String cell, String expected) {
		assertThat(Mentions.split(cell, KNOWN)).singleElement().satisfies(mention -> {
			assertThat(mention.text()).isEqualTo(expected);
			assertThat(mention.openEnded()).isTrue();
		});
	}

	@Test
	void onlyTheLastNameOfAnOpenListIsOpenEnded() {
		assertThat(Mentions.split("市公安局、市交通局等有关部门")).extracting(Mention::openEnded).containsExactly(false,
				true);
	}

	@Test
	void aConditionIsSplitOffItsName() {
		assertThat(Mentions.split("市公安局（涉外的）、市交通局")).first().isEqualTo(
				new Mention("市公安局", "市公安局（涉外的）", "涉外的", null, null, null, false));
	}

	@Test
	void aSecondNameInBracketsIsAnAlias() {
		assertThat(Mentions.split("市工业和信息化局(市大数据管理局)")).singleElement().isEqualTo(
				new Mention("市工业和信息化局", "市工业和信息化局(市大数据管理局)", null, "市大数据管理局", null, null, false));
	}

	@Test
	void theAreaBeforeAGroupIsItsScope() {
		assertThat(Mentions.split("思明区各街道")).singleElement().isEqualTo(
				new Mention("各街道", "思明区各街道", null, null, "思明区", null, false));
	}

	@Test
	void aLabelHoldsUntilTheNext() {
		assertThat(Mentions.split("牵头单位：市公安局、市交通局\n配合单位：农委")).extracting(Mention::label)
				.containsExactly("牵头单位", "牵头单位", "配合单位");
	}

	@Test
	void aLineBreakSeparatesNamesUnlessTogetherTheyAreOne() {
		assertThat(Mentions.split("市公安局\n市资源\n规划局", KNOWN)).extracting(Mention::text).containsExactly("市公安局",
				"市资源规划局");
	}

	@ParameterizedTest
	@CsvSource({"''", "无", "'　'", "—", "、"})
	void anEmptyCellNamesNobody(String cell) {
		assertThat(Mentions.split(cell)).isEmpty();
	}

	@Test
	void whatIsNotReadIsReported() {
		String cell = "市公安局、".repeat(3000);
		List<Mention> mentions = Mentions.split(cell);
		assertThat(mentions).hasSize(2001);
		assertThat(mentions.getLast().text()).hasSize(cell.length() - Text.READ_AT_MOST);
	}

	@Test
	void hostileCellsAreReadInLinearTime() {
		for (String part : List.of("和", "（", "局和", "(", "）", " ", "等", "各", "：", "市公安局和\n")) {
			Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2),
					() -> Mentions.split(part.repeat(Text.READ_AT_MOST / part.length()), KNOWN));
		}
	}
}

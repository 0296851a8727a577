package quanze.loaders.basis;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CitationsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			《城乡规划法》                                  | 城乡规划法
			《中华人民共和国城乡规划法》第六十四条                    | 城乡规划法#64
			《城乡规划法》第六十四条、第六十五条第二款；《建筑法》            | 城乡规划法#64,65.2 + 建筑法
			《社会保险法》第三十一条、第三十三条                     | 社会保险法#31,33
			《高新技术企业认定管理办法》第十四条第六项、第十九条             | 高新技术企业认定管理办法#14.0.6,19
			《水法》第五条第一款、第三款                        | 水法#5.1,5.3
			《水法》第五条第一、三款                          | 水法#5.1,5.3
			《水法》第五条第一款第（三）、（四）项                  | 水法#5.1.3,5.1.4
			《水法》第五条第（三）项第2目                       | 水法#5.0.3.2
			《水法》第三十一、三十二条                         | 水法#31,32
			《水法》第十条至第十二条                          | 水法#10,11,12
			《水法》第十至十二条                            | 水法#10,11,12
			《水法》第64条、65条                           | 水法#64,65
			《水法》第６４条和第６５条                         | 水法#64,65
			《水法》第十条；第十二条                           | 水法#10,12
			《水法》第十条，该法第十二条                         | 水法#10,12
			《刑法》第二百八十四条之一第二款                      | 刑法#284-1.2
			《城乡规划法》《建筑法》第七条《水法》                   | 城乡规划法 + 建筑法#7 + 水法
			《福建省实施〈中华人民共和国土地管理法〉办法》第四条            | 福建省实施土地管理法办法#4
			《福建省实施《中华人民共和国土地管理法》办法》第四条            | 福建省实施土地管理法办法#4
			《福建省实施<中华人民共和国土地管理法>办法》第四条             | 福建省实施土地管理法办法#4
			《托育机构登记和备案办法（试行）》；《消防法》               | 托育机构登记和备案办法(试行) + 消防法
			《社会信用体系建设规划纲要（2014—2020年）》            | 社会信用体系建设规划纲要(2014-2020年)
			《城乡规划法第六十四条；《建筑法》第七条                  | 城乡规划法#64 + 建筑法#7
			城乡规划法第六十四条                             | 城乡规划法#64
			根据《城乡规划法》第六十四条的规定                     | 城乡规划法#64
			1.《城乡规划法》第六十四条；2.《建筑法》              | 城乡规划法#64 + 建筑法
			（一）《城乡规划法》第六十四条。（二）《建筑法》           | 城乡规划法#64 + 建筑法
			《城乡规划法》\\n第六十四条                         | 城乡规划法#64
			《城乡规\\n划法》第六十\\n四条                       | 城乡规划法#64
			国发〔2014〕5号第三条                          | 国发(2014)5号#3
			按三定规定                                  | 按三定规定
			《水法》；市政府专题会议纪要                         | 水法 + 市政府专题会议纪要
			《水法》第十条、按三定规定                          | 水法#10 + 按三定规定
			《水法》第五条、会议纪要第二条 | 水法#5 + 会议纪要第二条
			《水法》第五条；会议纪要；第二条 | 水法#5 + 会议纪要 + 第二条
			按市政府专题会议纪要、三定规定；《水法》 | 按市政府专题会议纪要、三定规定 + 水法
			无                                      | ~~
			~~                                     | ~~
			""")
	void aCellIsReadAsItsCitations(String cell, String keys) {
		List<Citation> citations = Citations.parse((cell == null ? "" : cell).replace("\\n", "\n"));
		assertThat(citations.stream().map(Citation::key).collect(Collectors.joining(" + ")))
				.isEqualTo(keys == null ? "" : keys);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			《厦门市行政协助管理办法》(厦府办〔2020〕31号)      | 厦府办〔2020〕31号
			《厦门市行政协助管理办法》（厦府办[2020]31号）第七条   | 厦府办〔2020〕31号
			《决定》（国发［2001］21号）                    | 国发〔2001〕21号
			《决定》（国发（2001）21号）                    | 国发〔2001〕21号
			《决定》【国发〔2001〕第21号】                   | 国发〔2001〕21号
			《决定》国发〔2001〕21号                       | 国发〔2001〕21号
			《民法典》（主席令第45号）                       | 主席令第45号
			《义务教育法》（中华人民共和国主席令第五十二号）第三十九条  | 主席令第52号
			《保障条例》（国务院令第751号）                   | 国务院令第751号
			《管理办法》（农业部令2010年第3号）                 | 农业部令2010年第3号
			""")
	void aDocumentNumberIsReadInAnyBrackets(String cell, String number) {
		assertThat(Citations.parse(cell)).singleElement().extracting(Citation::documentNumber)
				.isEqualTo(number);
	}

	@Test
	void anEditionInBracketsIsKeptApart() {
		assertThat(Citations.parse("《建筑法》（2019年修正）第七条")).singleElement().satisfies(citation -> {
			assertThat(citation.edition()).isEqualTo("2019年修正");
			assertThat(citation.keys()).containsExactly("建筑法#7");
			assertThat(citation.complete()).isTrue();
		});
	}

	@Test
	void theTextOfAProvisionMayBeQuoted() {
		List<Citation> citations = Citations
				.parse("1.《城乡规划法》第六十四条：未取得许可的，依照《建筑法》处罚；逾期的，拆除。\n2.《建筑法》第七条规定，开工前应当申领许可证。");
		assertThat(citations).extracting(Citation::key).containsExactly("城乡规划法#64", "建筑法#7");
		assertThat(citations).extracting(Citation::quotation).containsExactly("未取得许可的，依照《建筑法》处罚；逾期的，拆除。",
				"开工前应当申领许可证。");
	}

	@Test
	void wordsBesideACitationAreKept() {
		assertThat(Citations.parse("国务院《关于印章管理的规定》第三章第七条")).singleElement().satisfies(citation -> {
			assertThat(citation.note()).isEqualTo("国务院；第三章");
			assertThat(citation.key()).isEqualTo("关于印章管理的规定#7");
		});
	}

	@Test
	void eachProvisionKeepsItsText() {
		assertThat(Citations.parse("《水法》第五条第一款、第三款").getFirst().provisions()).containsExactly(
				new Provision(5, 0, 1, null, null, "第五条第一款"), new Provision(5, 0, 3, null, null, "第三款"));
	}

	@Test
	void aVeryLongRangeIsNotExpanded() {
		Citation citation = Citations.parse("《水法》第一条至第九百条").getFirst();
		assertThat(citation.key()).isEqualTo("水法#1,900");
		assertThat(citation.complete()).isFalse();
	}

	@Test
	void whatIsNotReadIsReported() {
		String cell = "《水法》第五条；".repeat(2000);
		Citation last = Citations.parse(cell).getLast();
		assertThat(last.kind()).isEqualTo(Citation.Kind.UNRECOGNISED);
		assertThat(last.text()).hasSize(cell.length() - 10_000);
	}

	@Test
	void hostileCellsAreReadInReasonableTime() {
		for (String part : List.of("《", "》", "《》", "第", "第一", "第一条", "第一、", "（", "国发〔", "令", "《水法》第一条：", "一",
				"至", "法", "（一）",
				"第一条至", "1.", "规定，")) {
			Assertions.assertTimeoutPreemptively(Duration.ofSeconds(3),
					() -> Citations.parse(part.repeat(10_000 / part.length())), part);
		}
	}
}

package quanze.loaders.basis;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InstrumentsTests {

	private static final Instruments REGISTER = Instruments.of(register());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			《城乡规划法》第六十四条                    | 中华人民共和国城乡规划法         | TITLE
			《中华人民共和国城乡规划法》                  | 中华人民共和国城乡规划法         | TITLE
			《固废法》                             | 中华人民共和国固体废物污染环境防治法   | SHORT_NAME
			《厦门市行政协助管理办法》(厦府办〔2020〕31号)     | 厦门市行政协助管理办法          | TITLE
			《行政协助办法》(厦府办[2020]31号)            | 厦门市行政协助管理办法          | DOCUMENT_NUMBER
			厦府办（2020）31号第三条                   | 厦门市行政协助管理办法          | DOCUMENT_NUMBER
			《信访条例》                            | 信访条例                 | TITLE
			《科研诚信案件调查处理规则》                   | 科研诚信案件调查处理规则（试行）     | SHORT_NAME
			《厦门市镇(街)职责事项准入制度》                | 厦门市镇（街）职责事项准入制度      | TITLE
			""")
	void aCitationIsFoundInTheRegister(String cell, String name, Resolution.By by) {
		assertThat(REGISTER.resolve(Citations.parse(cell).getFirst())).isInstanceOfSatisfying(
				Resolution.Resolved.class,
				resolved -> {
					assertThat(resolved.instrument().name()).isEqualTo(name);
					assertThat(resolved.by()).isEqualTo(by);
				});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			《城乡规化法》      | 《城乡规化法》: not in the register of instruments      | 中华人民共和国城乡规划法
			主席令第45号      | 主席令第45号: the number does not tell which instrument | 中华人民共和国民法典
			""")
	void whatIsNotFoundIsSaidWithTheNearest(String cell, String reason, String suggestion) {
		assertThat(REGISTER.resolve(Citations.parse(cell).getFirst())).isInstanceOfSatisfying(
				Resolution.Unresolved.class,
				unresolved -> {
					assertThat(unresolved.reason()).isEqualTo(reason);
					assertThat(unresolved.suggestion()).contains(suggestion);
				});
	}

	@Test
	void ofTwoEntriesWithOneShortNameNoneIsChosen() {
		Instruments two = Instruments
				.of(List.of(Instrument.of(Map.of("标准名称", "甲市燃气管理条例", "简称", "燃气条例")),
						Instrument.of(Map.of("标准名称", "乙市燃气管理条例", "简称", "燃气条例"))));
		assertThat(two.resolve(Citations.parse("《燃气条例》").getFirst())).isInstanceOfSatisfying(
				Resolution.Unresolved.class,
				unresolved -> assertThat(unresolved.reason())
						.isEqualTo("《燃气条例》: several entries of the register fit: 《甲市燃气管理条例》、《乙市燃气管理条例》"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			执业医师法                    | 中华人民共和国医师法            | 2022-03-01
			报废汽车回收管理办法               | 报废机动车回收管理办法           | 2019-06-01
			海关企业信用管理暂行办法             | 海关注册登记和备案企业信用管理办法     | 2021-11-01
			渔业成品油价格补助专项资金管理暂行办法      | 渔业发展补助资金管理办法          | -
			成品油市场管理办法                | -                     | 2020-07-01
			重大火灾隐患判定方法               | 重大火灾隐患判定规则            | -
			纳税信用管理办法                 | 纳税缴费信用管理办法            | -
			厦门经济特区城市园林绿化条例           | 厦门经济特区园林绿化条例          | 2018-08-01
			厦门市行政协助管理办法              | -                     | -
			仲裁法                      | -                     | -
			""")
	void remarksNameSuccessors(String title, String successor, LocalDate repealedOn) {
		Instrument instrument = REGISTER.named(title).orElseThrow();
		assertThat(instrument.successor()).isEqualTo(successor);
		assertThat(instrument.repealedOn()).isEqualTo(repealedOn);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			福建省土地管理条例          | 福建省实施〈中华人民共和国土地管理法〉办法
			药品经营和使用质量管理监督管理办法 | 药品经营许可证管理办法,药品流通监督管理办法
			特困人员认定办法            | 特困人员认定办法
			厦门市行政协助管理办法        | 厦门市行政协助管理办法（试行）
			""")
	void remarksNameWhatWasReplaced(String title, String replaced) {
		assertThat(REGISTER.named(title).orElseThrow().replaces()).containsExactly(replaced.split(","));
	}

	@Test
	void theSuccessorIsFoundInTheRegister() {
		Instrument old = REGISTER.named("环境噪声污染防治法").orElseThrow();
		assertThat(old.repealed()).isTrue();
		assertThat(REGISTER.successorOf(old)).map(Instrument::name).contains("中华人民共和国噪声污染防治法");
	}

	@Test
	void aRowThatCannotBeReadIsRefusedByColumn() {
		assertThatThrownBy(() -> Instrument.of(Map.of("标准名称", "水法", "施行日期", "二〇〇二年"))).hasMessage(
				"施行日期: found 二〇〇二年, expected a date such as 2008-01-01");
		assertThatThrownBy(() -> Instrument.of(Map.of("标准名称", "水法", "状态", "有效?")))
				.hasMessage("状态: found 有效?, expected 有效, 已修改 or 已废止");
	}

	@Test
	void nearlyAllCitationsOfTheSampleListsAreInTheRegister() throws IOException {
		Set<String> resolved = new TreeSet<>();
		Set<String> unresolved = new TreeSet<>();
		Set<String> incomplete = new TreeSet<>();
		for (String cell : bases()) {
			for (Citation citation : Citations.parse(cell)) {
				boolean found = REGISTER.resolve(citation).found().isPresent();
				(found ? resolved : unresolved).add(citation.key());
				if (!citation.complete() || citation.note() != null) {
					incomplete.add(citation.text());
				}
			}
		}
		double share = resolved.size() / (double) (resolved.size() + unresolved.size());
		System.out.printf("citations: %d distinct, %.1f %% in the register, not: %s, not wholly read: %s%n",
				resolved.size() + unresolved.size(), 100 * share, unresolved, incomplete);
		assertThat(share).isGreaterThanOrEqualTo(0.98);
		assertThat(incomplete).isEmpty();
	}

	private static List<String> bases() throws IOException {
		try (InputStream in = resource("bases.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.map(line -> line.replace("\\n", "\n")).toList();
		}
	}

	private static List<Instrument> register() {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
				.ofNamedCsvRecord(new InputStreamReader(resource("laws.csv"), StandardCharsets.UTF_8))) {
			return rows.stream().map(row -> Instrument.of(row.getFieldsAsMap())).toList();
		} catch (IOException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

	private static InputStream resource(String name) {
		return Objects.requireNonNull(InstrumentsTests.class.getResourceAsStream(name));
	}
}

package quanze.loaders.agency;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanze.loaders.area.Area;
import quanze.loaders.area.AreaKind;
import quanze.loaders.area.Areas;

import static org.assertj.core.api.Assertions.assertThat;

/** Names in the context of a place: an invented city with two districts. */
class ResolverTests {

	private static final LocalDate DAY = LocalDate.of(2020, 7, 1);

	private final Areas areas = new Areas(List.of(new Area("10", "江州市", AreaKind.CITY, null),
			new Area("1001", "东山区", AreaKind.DISTRICT, "10"),
			new Area("1002", "西湖区", AreaKind.DISTRICT, "10"),
			new Area("1001001", "青石街道", AreaKind.STREET, "1001"),
			new Area("1001101", "白水镇", AreaKind.TOWN, "1001"),
			new Area("1002001", "西湖街道", AreaKind.STREET, "1002")));

	private final Resolver resolver = new Resolver(areas, List.of(
			agency("C1", "江州市公安局", "市公安局", AgencyKind.DEPARTMENT, "10", "公安局", "公安机关"),
			agency("C2", "江州市城市管理局", "市城管局", AgencyKind.DEPARTMENT, "10", "城管局"),
			abolished("C3", "江州市规划委员会", "市规划委", "10", "C2", "规划局"),
			agency("C4", "江州市自然资源局", "市自然资源局", AgencyKind.DEPARTMENT, "10", "规划局"),
			agency("E0", "江州市东山区人民政府", "东山区政府", AgencyKind.GOVERNMENT, "1001"),
			agency("E2", "江州市东山区城市管理局", "东山区城管局", AgencyKind.DEPARTMENT, "1001", "城管局"),
			agency("E3", "江州市公安局东山分局", "东山公安分局", AgencyKind.DEPARTMENT, "1001", "公安分局"),
			agency("W0", "江州市西湖区人民政府", "西湖区政府", AgencyKind.GOVERNMENT, "1002"),
			agency("W2", "江州市西湖区城市管理局", "西湖区城管局", AgencyKind.DEPARTMENT, "1002", "城管局"),
			agency("W3", "江州市公安局西湖分局", "西湖公安分局", AgencyKind.DEPARTMENT, "1002", "公安分局"),
			agency("T1", "江州市东山区青石街道办事处", "青石街道办", AgencyKind.TOWNSHIP, "1001001", "青石街道"),
			agency("T2", "江州市东山区白水镇人民政府", "白水镇政府", AgencyKind.TOWNSHIP, "1001101", "白水镇"),
			agency("T3", "江州市西湖区西湖街道办事处", "西湖街道办", AgencyKind.TOWNSHIP, "1002001", "西湖街道")));

	@ParameterizedTest(name = "{1} in {0} is {2}")
	@CsvSource(delimiter = '|', textBlock = """
			10   | 市公安局          | C1
			10   | 公安局            | C1
			10   | 江州市公安局      | C1
			10   | 城管局            | C2
			1001 | 城管局            | E2
			1002 | 城管局            | W2
			1001 | 区城管局          | E2
			1001 | 西湖区城管局      | W2
			1001 | 西湖城管局        | W2
			1001 | 市公安局          | C1
			1001 | 公安机关          | C1
			1001 | 公安分局          | E3
			1001 | 东山公安分局      | E3
			1001 | 区人民政府        | E0
			1001 | 青石街道          | T1
			10   | 东山区白水镇      | T2
			10   | 规划局            | C4
			10   | 市规划委          | C3
			""")
	void aNameMeansTheAgencyOfItsPlace(String area, String name, String expected) {
		var resolution = resolver.resolve(name, area, DAY);
		assertThat(resolution.how()).isEqualTo(Resolution.How.ONE);
		assertThat(resolution.codes()).containsExactly(expected);
	}

	@ParameterizedTest(name = "{1} in {0} are {2}")
	@CsvSource(delimiter = '|', textBlock = """
			10   | 各区人民政府      | E0 W0
			10   | 各区政府          | E0 W0
			10   | 各区城管局        | E2 W2
			10   | 各镇(街)          | T1 T2 T3
			1001 | 各镇（街）        | T1 T2
			1001 | 各镇街            | T1 T2
			1001 | 属地镇(街)        | T1 T2
			1001 | 各街道            | T1
			1001 | 各街道(办事处)    | T1
			1001 | 各镇              | T2
			10   | 西湖区各街道      | T3
			10   | 东山区各镇(街)    | T1 T2
			10   | 市直各部门        | C1 C2 C4
			""")
	void aClassMeansItsMembersInThePlace(String area, String name, String expected) {
		var resolution = resolver.resolve(name, area, DAY);
		assertThat(resolution.how()).isEqualTo(Resolution.How.CLASS);
		assertThat(resolution.codes()).containsExactly(expected.split(" "));
	}

	@Test
	void aNameOfNobodyStaysUnknown() {
		assertThat(resolver.resolve("市航天局", "10", DAY).how()).isEqualTo(Resolution.How.UNKNOWN);
		assertThat(resolver.resolve("有关部门", "10", DAY).how()).isEqualTo(Resolution.How.UNKNOWN);
		assertThat(resolver.resolve("", "10", DAY).how()).isEqualTo(Resolution.How.UNKNOWN);
	}

	@Test
	void aNameThatTheContextDoesNotTellApartStaysAmbiguous() {
		var twins = new Resolver(areas,
				List.of(agency("A", "江州市甲局", "市甲局", AgencyKind.DEPARTMENT, "10", "监管局"),
						agency("B", "江州市乙局", "市乙局", AgencyKind.DEPARTMENT, "10", "监管局")));
		var resolution = twins.resolve("监管局", "10", DAY);
		assertThat(resolution.how()).isEqualTo(Resolution.How.AMBIGUOUS);
		assertThat(resolution.codes()).containsExactly("A", "B");
	}

	private static Agency agency(String code, String name, String shortName, AgencyKind kind, String area,
			String... aliases) {
		return new Agency(code, name, shortName, List.of(aliases), Level.CITY, kind, "", area, null, false,
				null, null);
	}

	private static Agency abolished(String code, String name, String shortName, String area, String successor,
			String... aliases) {
		return new Agency(code, name, shortName, List.of(aliases), Level.CITY, AgencyKind.DEPARTMENT, "",
				area, null,
				true, successor, LocalDate.of(2019, 1, 31));
	}

}

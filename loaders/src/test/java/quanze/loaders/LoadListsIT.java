package quanze.loaders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quanze.loaders.report.Finding;
import quanze.loaders.report.ListReport;
import quanze.loaders.report.LoadReport;

import static org.assertj.core.api.Assertions.assertThat;
import static quanze.loaders.SharedGraph.lines;

/** Every sample list, loaded as published. */
class LoadListsIT {

	private static LoadReport report;

	@BeforeAll
	static void load() {
		SharedGraph.clear();
		report = SharedGraph.load(SharedGraph.LISTS);
	}

	@Test
	void everyListIsReadAndWrittenCompletely() {
		assertThat(report.lists())
				.extracting(it -> it.code() + " " + it.outcome() + " " + it.read() + " " + it.written())
				.containsExactly("areas LOADED 47 47", "agencies LOADED 251 251", "laws LOADED 804 804",
						"assistance-1 LOADED 153 72", "assistance-2 LOADED 149 68",
						"assistance-3 LOADED 158 63",
						"assistance-2022 LOADED 14 9", "internal-services LOADED 145 145",
						"admissions LOADED 28 28",
						"territorial-350203 LOADED 128 47", "territorial-350205 LOADED 100 47",
						"territorial-350206 LOADED 104 49", "territorial-350211 LOADED 114 51",
						"territorial-350212 LOADED 114 50", "territorial-350213 LOADED 124 53",
						"powers LOADED 453 453", "incident-types LOADED 154 154",
						"data-shares LOADED 127 127");
	}

	@Test
	void whatTheListsGetWrongIsFound() {
		var findings = report.lists().stream().flatMap(it -> it.findings().stream()).toList();
		Map<String, Long> kinds = findings.stream()
				.collect(Collectors.groupingBy(it -> it.kind().name(), TreeMap::new, Collectors.counting()));
		assertThat(kinds)
				.isEqualTo(Map.of("COMMAND_RELATION", 1L, "NOT_ADMITTED", 54L, "REPEALED_INSTRUMENT", 32L,
						"UNKNOWN_INSTRUMENT", 1L));
		assertThat(findings).map(Finding::toString).contains(
				"WARNING assistance-2022.xlsx › 动态调整 › 第14行 › H列: 《未成年人文身治理工作办法》: not in the register of instruments",
				"WARNING assistance-3.xlsx › 清单 › 第145行 › D列: 证明事项告知承诺制事中核查: found 市审批局 on both sides, "
						+ "expected one agency that asks another");
		assertThat(findings).filteredOn(it -> it.kind() == Finding.Kind.REPEALED_INSTRUMENT)
				.map(Finding::suggestion).contains("中华人民共和国噪声污染防治法");
	}

	@Test
	void eachRoleHasItsResponsibilities() {
		assertThat(lines(
				"MATCH (r:Responsibility) RETURN r.role, r.bearers, count(*) ORDER BY r.role, r.bearers"))
				.containsExactly("ASSISTS CLASS 14", "ASSISTS ONE 457", "COOPERATES CLASS 238",
						"COOPERATES ONE 446",
						"HANDLES ONE 145", "LEADS CLASS 54", "LEADS ONE 261", "REQUESTS ONE 209");
	}

	@Test
	void eachKindOfAgencyIsThere() {
		assertThat(lines("MATCH (a:Agency) RETURN a.kind, a.status, count(*) ORDER BY a.kind, a.status"))
				.containsExactly("DEPARTMENT ABOLISHED 12", "DEPARTMENT ACTIVE 169", "GOVERNMENT ACTIVE 6",
						"MASS_ORGANISATION ACTIVE 2", "PARTY ACTIVE 5", "PUBLIC_ENTERPRISE ACTIVE 2",
						"PUBLIC_INSTITUTION ACTIVE 2", "STATIONED_UNIT ACTIVE 13", "TOWNSHIP ACTIVE 40");
		assertThat(lines("MATCH (:Agency)-[t:SERVES|COUNTERPART_OF|SUCCEEDED_BY]->() "
				+ "RETURN type(t), count(*) ORDER BY type(t)"))
				.containsExactly("COUNTERPART_OF 130", "SERVES 251", "SUCCEEDED_BY 12");
	}

	@Test
	void assistanceMattersAreAsManyAsWereInForceOnTheDay() {
		assertThat(List.of(assistanceMattersOn("2015-09-30"), assistanceMattersOn("2015-10-01"),
				assistanceMattersOn("2020-12-31"), assistanceMattersOn("2022-12-31")))
				.containsExactly("0", "72", "203", "202");
	}

	private static String assistanceMattersOn(String day) {
		return lines(
				"MATCH (m:AssistanceMatter) WHERE m.validFrom <= date('%1$s') AND date('%1$s') < m.validTo "
						.formatted(day) + "RETURN count(m)")
				.getFirst();
	}

	@Test
	void anAdjustedMatterKeepsItsFormerVersion() {
		assertThat(lines(
				"MATCH (m:Matter {code: 'assistance-1-004'})<-[:FOR]-(r {role: 'ASSISTS'})<-[:BEARS]-(a) "
						+ "RETURN a.shortName, r.limit, r.validFrom, r.validTo ORDER BY r.validFrom, r.position"))
				.containsExactly("市环保局 监测人员1小时内到场，报告5个工作日内出具 2015-10-01 2022-07-01",
						"市建设局 3个工作日 2015-10-01 2022-07-01",
						"市生态环境局 监测人员30分钟内到场，报告3个工作日内出具 2022-07-01 9999-12-31",
						"市建设局 3个工作日 2022-07-01 9999-12-31");
	}

	@Test
	void aClassOfBearersIsThatOfItsPlace() {
		assertThat(lines(
				"MATCH (a:Agency)-[:BEARS]->(r:Responsibility {bearers: 'CLASS'})-[:FOR]->(m:TerritorialMatter) "
						+ "WITH m.area AS area, r.bearer AS bearer, r, count(a) AS agencies "
						+ "RETURN area, bearer, agencies, count(*) ORDER BY area, bearer"))
				.containsExactly("350203 各街道 10 47", "350205 各街道 4 45", "350206 各街道 5 48",
						"350211 各镇(街) 6 50",
						"350211 属地镇(街) 6 1", "350212 各镇(街) 8 4", "350212 属地镇(街) 8 46", "350213 各镇(街) 7 37",
						"350213 属地镇(街) 7 14");
	}

	@Test
	void everyIncidentTypeIsHandledSomewhere() {
		assertThat(lines("MATCH (i:IncidentType) WHERE NOT (i)-[:HANDLED_AS]->() RETURN i.code")).isEmpty();
	}

	@Test
	void eachDomainHasItsMatters() {
		assertThat(lines(
				"MATCH (m:TerritorialMatter)-[:IN_DOMAIN]->(d) RETURN d.name, count(m) ORDER BY d.name"))
				.containsExactly("公共安全 29", "农业农村 25", "卫生健康 23", "城乡建设 33", "市场监管 30", "应急管理 31", "生态环境 33",
						"社会保障 30", "综合执法 39", "自然资源 24");
	}

	@Test
	void powersAreHeldByTheAgencyOfTheirSheet() {
		assertThat(lines("MATCH (a:Agency)-[:HOLDS]->(p:Power) RETURN count(DISTINCT a), count(p)"))
				.containsExactly("43 453");
	}

	@Test
	void dataResourcesKeepTheirRecords() {
		assertThat(lines("MATCH (a:Agency)-[:SHARES]->(d:DataResource) "
				+ "RETURN count(DISTINCT a), count(d), sum(d.records)")).containsExactly("70 127 957000000");
	}

	@Test
	void loadingAgainChangesNothing() {
		var before = fingerprint();
		var again = SharedGraph.load(SharedGraph.LISTS);
		assertThat(again.lists()).allMatch(it -> it.outcome() == ListReport.Outcome.UNCHANGED);
		assertThat(again.graphVersion()).isEqualTo(report.graphVersion());
		assertThat(fingerprint()).isEqualTo(before);
	}

	@Test
	void aListWithAWrongCountIsRefusedAndTheGraphIsAsItWas(@TempDir Path folder) throws IOException {
		var list = copy("assistance-2", folder);
		var manifest = list.resolve("list.json");
		Files.writeString(manifest, Files.readString(manifest).replace("\"rows\": 149", "\"rows\": 150"));
		var before = fingerprint();

		var refused = SharedGraph.load(folder).lists().getFirst();

		assertThat(refused.outcome()).isEqualTo(ListReport.Outcome.REFUSED);
		assertThat(refused.findings()).map(Finding::toString)
				.contains("ERROR assistance-2.xlsx: found 149 rows, expected 150");
		assertThat(fingerprint()).isEqualTo(before);
	}

	@Test
	void aMissingFileIsRefusedByName(@TempDir Path folder) throws IOException {
		Files.delete(copy("assistance-2", folder).resolve("assistance-2.xlsx"));

		assertThat(SharedGraph.load(folder).lists().getFirst().findings()).map(Finding::message)
				.containsExactly(
						"assistance-2.xlsx: found no such file, expected the file that the manifest names");
	}

	@ParameterizedTest
	@ValueSource(strings = {"nothing", "half", "text", "another list"})
	void aDamagedFileIsRefusedAndTheGraphIsAsItWas(String damage, @TempDir Path folder) throws IOException {
		var file = copy("assistance-2", folder).resolve("assistance-2.xlsx");
		var sound = Files.readAllBytes(file);
		Files.write(file, switch (damage) {
			case "nothing" -> new byte[0];
			case "half" -> Arrays.copyOf(sound, sound.length / 2);
			case "text" -> "序号,协助事项名称".getBytes(StandardCharsets.UTF_8);
			default -> Files.readAllBytes(SharedGraph.LISTS.resolve("powers/powers.xlsx"));
		});
		var before = fingerprint();

		var refused = SharedGraph.load(folder).lists().getFirst();

		assertThat(refused.outcome()).isEqualTo(ListReport.Outcome.REFUSED);
		assertThat(refused.findings()).hasSize(1).allSatisfy(it -> assertThat(it.message())
				.startsWith("assistance-2.xlsx: found ").contains(", expected "));
		assertThat(fingerprint()).isEqualTo(before);
	}

	@Test
	void aManifestWithoutAKindIsRefusedByName(@TempDir Path folder) throws IOException {
		var manifest = copy("assistance-2", folder).resolve("list.json");
		Files.writeString(manifest, "{\"title\": \"没有类型\"}", StandardCharsets.UTF_8);

		assertThat(SharedGraph.load(folder).lists().getFirst().findings()).map(Finding::message)
				.containsExactly("assistance-2/list.json: \"kind\": found nothing, expected a text");
	}

	private static Path copy(String list, Path folder) throws IOException {
		var target = Files.createDirectory(folder.resolve(list));
		try (var files = Files.list(SharedGraph.LISTS.resolve(list))) {
			for (var file : files.toList()) {
				Files.copy(file, target.resolve(file.getFileName()));
			}
		}
		return target;
	}

	private static List<String> fingerprint() {
		return lines(
				"MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN labels(n)[0] AS label, count(DISTINCT n), count(r) "
						+ "ORDER BY label");
	}

}

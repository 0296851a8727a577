package quanze.loaders;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quanze.loaders.graph.Options;
import quanze.loaders.report.Change;
import quanze.loaders.report.Finding;
import quanze.loaders.report.ListReport;
import quanze.loaders.report.Progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quanze.loaders.SharedGraph.lines;

/** Corrected, withdrawn and restored editions. */
class EditionsIT {

	private static final String DISTRICT = "territorial-350205";

	private final Loader loader = new Loader(SharedGraph.driver(), null, Progress.NONE);

	@TempDir
	private Path folder;

	@BeforeAll
	static void load() {
		SharedGraph.clear();
		SharedGraph.load(SharedGraph.LISTS);
	}

	@AfterAll
	static void clear() {
		SharedGraph.clear();
	}

	@Test
	void aCorrectedFileSaysTheDifferenceAndADryRunThatAlone() throws IOException {
		corrected(DISTRICT, "GB18030", text -> text.replaceAll("(?m)^(1,.*)接报后3小时内", "$1接报后2小时内"));
		var before = fingerprint();
		var learned = Instant.now();

		var dry = loader.load(folder, Options.DRY_RUN).lists().getFirst();

		assertThat(dry.outcome()).isEqualTo(ListReport.Outcome.CHECKED);
		assertThat(fingerprint()).isEqualTo(before);
		var change = dry.changes().getFirst();
		assertThat(dry.changes()).hasSize(1);
		assertThat(change.kind()).isEqualTo(Change.Kind.CHANGED);
		assertThat(change.code()).isEqualTo("territorial-350205-001");
		assertThat(change.row()).isEqualTo(2);
		assertThat(change.fields()).isNotEmpty().allSatisfy(it -> assertThat(it)
				.extracting(Change.Field::name, Change.Field::before, Change.Field::after)
				.containsExactly("limit", "接报后3小时内", "接报后2小时内"));

		var loaded = loader.load(folder).lists().getFirst();

		assertThat(loaded.outcome()).isEqualTo(ListReport.Outcome.LOADED);
		assertThat(loaded.changes()).isEqualTo(dry.changes());
		assertThat(limits(Instant.now())).containsOnly("接报后2小时内");
		assertThat(limits(learned)).containsOnly("接报后3小时内");
		assertThat(loader.load(folder).lists().getFirst().outcome()).isEqualTo(ListReport.Outcome.UNCHANGED);
		SharedGraph.load(SharedGraph.LISTS);
		assertThat(limits(Instant.now())).containsOnly("接报后3小时内");
	}

	@Test
	void aFileThatRemovesMoreThanATenthNeedsAWord() throws IOException {
		corrected("admissions", "UTF-8", text -> text.replaceAll("(?m)^ZR2019-.*\\R", ""));
		var before = fingerprint();

		var refused = loader.load(folder).lists().getFirst();

		assertThat(refused.outcome()).isEqualTo(ListReport.Outcome.REFUSED);
		assertThat(refused.findings()).map(Finding::toString).containsExactly(
				"ERROR admissions.csv: found a file that removes 8 of 28 entries, expected at most a tenth; "
						+ "allow it if that is meant");
		assertThat(fingerprint()).isEqualTo(before);
		var allowed = loader.load(folder, new Options(false, true)).lists().getFirst();
		assertThat(allowed.changes()).hasSize(8).allSatisfy(
				it -> assertThat(it.kind()).isEqualTo(Change.Kind.REMOVED));
		SharedGraph.load(SharedGraph.LISTS);
		assertThat(inForce("2022-12-31", Instant.now(), "Admission")).isEqualTo(28);
	}

	/** Two areas may number alike: the second list must not end what the first one says. */
	@Test
	void aCodeThatAnotherAreasListHoldsIsRefusedUnlessAPrefixTellsThemApart() throws IOException {
		corrected("admissions", "UTF-8", text -> text + "\n");
		var list = Files.move(folder.resolve("admissions"), folder.resolve("district-admissions"));
		var manifest = Files.readString(list.resolve("list.json")).replaceAll("\"area\": \"\\d+\"",
				"\"area\": \"350205\"");
		Files.writeString(list.resolve("list.json"), manifest);
		var before = fingerprint();

		var refused = loader.load(folder).lists().getFirst();

		assertThat(refused.outcome()).isEqualTo(ListReport.Outcome.REFUSED);
		assertThat(refused.findings()).singleElement().satisfies(it -> {
			assertThat(it.place()).isEqualTo("admissions.csv › 第2行 › A列");
			assertThat(it.message()).startsWith("found ZR2018-01, which ").contains("codePrefix");
		});
		assertThat(fingerprint()).isEqualTo(before);
		Files.writeString(list.resolve("list.json"),
				manifest.replaceFirst("\\{", "{ \"codePrefix\": \"350205-\","));
		assertThat(loader.load(folder).lists().getFirst().outcome()).isEqualTo(ListReport.Outcome.LOADED);
		assertThat(inForce("2022-12-31", Instant.now(), "Admission")).isEqualTo(56);
		assertThat(loader.withdraw("district-admissions")).isEqualTo(28);
		assertThat(inForce("2022-12-31", Instant.now(), "Admission")).isEqualTo(28);
		loader.withdraw("admissions");
		Files.writeString(list.resolve("list.json"), manifest);
		assertThat(loader.load(folder).lists().getFirst().outcome()).isEqualTo(ListReport.Outcome.LOADED);
		assertThatThrownBy(() -> loader.restore("admissions")).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("found ZR2018-01, which");
		loader.withdraw("district-admissions");
		assertThat(loader.restore("admissions")).isEqualTo(28);
	}

	@Test
	void aWithdrawnAdjustmentGivesBackWhatItChangedAndRestoringTakesItAgain() {
		var before = Instant.now();
		assertThat(inForce("2022-12-31", before, "AssistanceMatter")).isEqualTo(202);

		assertThat(loader.withdraw("assistance-2022")).isEqualTo(6);

		var withdrawn = Instant.now();
		assertThat(inForce("2022-12-31", withdrawn, "AssistanceMatter")).isEqualTo(203);
		assertThat(loader.withdraw("assistance-2022")).isZero();
		assertThat(SharedGraph.load(SharedGraph.LISTS).anyLoaded()).isFalse();

		assertThat(loader.restore("assistance-2022")).isEqualTo(6);

		assertThat(inForce("2022-12-31", Instant.now(), "AssistanceMatter")).isEqualTo(202);
		assertThat(inForce("2022-12-31", withdrawn, "AssistanceMatter")).isEqualTo(203);
		assertThat(inForce("2022-12-31", before, "AssistanceMatter")).isEqualTo(202);
		assertThat(inForce("2020-12-31", Instant.now(), "AssistanceMatter")).isEqualTo(203);
		assertThat(loader.restore("assistance-2022")).isZero();
		assertThat(lines(
				"MATCH (r:Responsibility) WHERE NOT EXISTS { (r)-[:FOR]->() } OR NOT EXISTS { (r)-[:LISTED_IN]->() } "
						+ "RETURN r.code"))
				.isEmpty();
	}

	@Test
	void whatARegisterSaidBeforeIsKept() throws IOException {
		corrected("agencies", "UTF-8", text -> text.replace("厦门市公安局,市公安局,", "厦门市公安总局,市公安局,"));

		var loaded = loader.load(folder).lists().getFirst();

		assertThat(loaded.changes()).hasSize(1).first().extracting(Change::code, Change::fields)
				.containsExactly("XMGA", List.of(new Change.Field("name", null, "厦门市公安局", "厦门市公安总局")));
		assertThat(lines("""
				MATCH (p:Past)-[:OF]->(a:Agency {code: 'XMGA'})
				WHERE p.knownFrom < p.knownTo AND p.knownTo = a.knownFrom
				RETURN p.name, p.serves, a.name"""))
				.containsExactly("厦门市公安局 350200 厦门市公安总局");
		SharedGraph.load(SharedGraph.LISTS);
	}

	@Test
	void anEntryThatARegisterNoLongerListsIsNoLongerKnownUntilItIsListedAgain() throws IOException {
		corrected("incident-types", "UTF-8",
				text -> text.lines().filter(it -> !it.contains("农田里新建房屋")).collect(Collectors.joining("\n")));
		var known = "MATCH (t:IncidentType) WHERE t.name CONTAINS '农田里新建房屋' RETURN t.knownTo.year";
		assertThat(lines(known)).containsExactly("9999");

		loader.load(folder);

		assertThat(lines(known)).hasSize(1).doesNotContain("9999");
		SharedGraph.load(SharedGraph.LISTS);
		assertThat(lines(known)).containsExactly("9999");
		assertThat(lines("""
				MATCH (p:Past)-[:OF]->(t:IncidentType)
				WHERE p.name CONTAINS '农田里新建房屋' AND p.knownTo < t.knownFrom
				RETURN count(*)""")).containsExactly("1");
	}

	@Test
	void findingsAndEditionsOfBeforeAreKept() throws IOException {
		var findings = "MATCH (f:Finding)-[:FOUND_IN]->(:ListEdition {code: 'admissions'}) "
				+ "WHERE f.knownTo.year %s 9999 RETURN count(*)";
		corrected("admissions", "UTF-8", text -> text.replaceFirst("市民政局", "市无此局"));
		loader.load(folder);
		SharedGraph.load(SharedGraph.LISTS);

		assertThat(lines(findings.formatted("<"))).isNotEqualTo(List.of("0"));
		assertThat(lines("""
				MATCH (p:Past)-[:OF]->(e:ListEdition {code: 'admissions'})
				WHERE p.sha256 <> e.sha256 AND p.knownTo = e.knownFrom
				RETURN count(*)""")).containsExactly("1");
	}

	@Test
	void aRegisterIsNotWithdrawnAndWhatIsNotThereNeither() {
		assertThatThrownBy(() -> loader.withdraw("agencies")).hasMessage(
				"agencies: found a register (AGENCIES), on which other lists rest: load a corrected file instead");
		assertThatThrownBy(() -> loader.withdraw("nothing")).hasMessage("nothing: found no such edition");
	}

	/** No version overlaps another of its code at any moment on both clocks. */
	private static long inForce(String day, Instant knownAt, String label) {
		var row = SharedGraph.query("""
				MATCH (m:$($label))
				WHERE m.knownFrom <= $knownAt < m.knownTo
				  AND m.validFrom <= $asOf AND ($asOf < m.validTo OR $knownAt < m.endedAt)
				RETURN count(*) AS versions, count(DISTINCT m.code) AS codes""",
				Map.of("label", label, "asOf", LocalDate.parse(day), "knownAt",
						knownAt.atZone(ZoneOffset.UTC)))
				.getFirst();
		assertThat(row.get("versions").asLong()).isEqualTo(row.get("codes").asLong());
		return row.get("codes").asLong();
	}

	private static List<String> limits(Instant knownAt) {
		return SharedGraph.query("""
				MATCH (r:Responsibility)-[:FOR]->(:Matter {code: 'territorial-350205-001'})
				WHERE r.knownFrom <= $knownAt < r.knownTo AND r.limit <> ''
				RETURN r.limit AS limit""", Map.of("knownAt", knownAt.atZone(ZoneOffset.UTC))).stream()
				.map(it -> it.get("limit").asString()).toList();
	}

	private void corrected(String list, String charset, UnaryOperator<String> correction) throws IOException {
		var target = Files.createDirectory(folder.resolve(list));
		var from = SharedGraph.LISTS.resolve(list);
		var manifest = Files.readString(from.resolve("list.json"));
		Files.writeString(target.resolve("list.json"),
				manifest.replaceAll("\"expect\": \\{[^}]*}", "\"expect\": {}"));
		var file = list + ".csv";
		var text = Files.readString(from.resolve(file), Charset.forName(charset));
		assertThat(correction.apply(text)).isNotEqualTo(text);
		Files.writeString(target.resolve(file), correction.apply(text), Charset.forName(charset));
	}

	private static List<String> fingerprint() {
		return lines("MATCH (n) OPTIONAL MATCH (n)-[r]->() "
				+ "RETURN labels(n)[0] AS label, count(DISTINCT n), count(r) ORDER BY label");
	}

}

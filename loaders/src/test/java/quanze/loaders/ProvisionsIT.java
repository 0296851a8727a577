package quanze.loaders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quanze.loaders.graph.Options;
import quanze.loaders.report.Change;
import quanze.loaders.report.Finding;
import quanze.loaders.report.ListReport;
import quanze.loaders.report.Progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static quanze.loaders.SharedGraph.lines;

/** The words of legal instruments, an article a line. */
class ProvisionsIT {

	private static final Path STATUTES = Path.of("src/test/resources/quanze/loaders/provisions");

	/** A list that cites, and what it needs. */
	private static final List<Path> CITING = Stream.of("areas", "agencies", "laws", "assistance-1")
			.map(SharedGraph.LISTS::resolve).toList();

	private static final String TEXTS = """
			MATCH (b:LegalBasis)
			WHERE b.articleText IS NOT NULL
			RETURN b.code, b.key, b.articleId, substring(b.articleText, 0, 12), EXISTS { (b)<-[:BASED_ON]-() }, EXISTS { (b)-[:LISTED_IN]->() }
			ORDER BY b.code""";

	private final Loader loader = new Loader(SharedGraph.driver(), null, Progress.NONE);

	@TempDir
	private Path folder;

	@BeforeEach
	void clear() {
		SharedGraph.clear();
	}

	@AfterAll
	static void leaveNothing() {
		SharedGraph.clear();
	}

	@Test
	void whatListsCiteShowsTheWordsOfItsArticleWhicheverIsLoadedFirst() {
		loader.load(Stream.concat(CITING.stream(), Stream.of(STATUTES)).toList(), Options.DEFAULT);
		var before = lines(TEXTS);
		assertThat(before).contains(
				"中华人民共和国城乡规划法第六十四条 城乡规划法第六十四条 39726 未取得建设工程规划许可证 true true",
				"中华人民共和国税收征收管理法第五条第三款 税收征收管理法第五条第三款 null 国务院税务主管部门主管全 true false",
				"中华人民共和国刑法第一百三十三条之一 刑法第一百三十三条之一 141 在道路上驾驶机动车，有下 false true",
				"海商法第一条 海商法第一条 4059 为了调整海上运输关系、船 false true");

		SharedGraph.clear();
		loader.load(CITING, Options.DEFAULT);
		loader.load(STATUTES);

		assertThat(lines(TEXTS)).isEqualTo(before);
		assertThat(lines("MATCH (i:LegalInstrument) WHERE i.key IN ['城乡规划法', '海商法'] "
				+ "RETURN i.code, i.status, COUNT { (i)<-[:PROVISION_OF]-({articleId: '39726'}) } ORDER BY i.code"))
				.containsExactly("中华人民共和国城乡规划法 IN_FORCE 1", "海商法 UNREGISTERED 0");
		assertThat(lines("""
				MATCH (p:Past)-[:OF]->(b:LegalBasis {articleId: '39726'})
				WHERE p.articleText IS NULL AND p.knownTo = b.knownFrom
				RETURN count(*)""")).containsExactly("1");
	}

	@Test
	void aProvisionIsOneByWhateverTitleItIsCited() throws IOException {
		corrected(it -> it.lines().filter(line -> line.contains("海商法")).findFirst().orElseThrow() + "\n");
		loader.load(folder);
		corrected(it -> it.lines().filter(line -> line.contains("海商法")).findFirst().orElseThrow()
				.replace("\"海商法\"", "\"中华人民共和国海商法\"") + "\n");

		var report = loader.load(folder).lists().getFirst();

		assertThat(report.outcome()).isEqualTo(ListReport.Outcome.LOADED);
		assertThat(report.changes()).isEmpty();
		assertThat(lines("MATCH (b:LegalBasis) RETURN b.code, b.knownTo.year"))
				.containsExactly("海商法第一条 9999");
	}

	@Test
	void aCorrectedFileSaysTheDifferenceAndWhatItSaidBeforeIsKept() throws IOException {
		loader.load(CITING, Options.DEFAULT);
		loader.load(STATUTES);
		corrected(it -> it.replaceAll("(?m)^.*税收征收管理法.*\\R", "").replace("责令停止建设、限期改正", "责令改正"));

		var report = loader.load(folder).lists().getFirst();

		assertThat(report.changes()).extracting(Change::kind, Change::code, Change::name).containsExactly(
				tuple(Change.Kind.CHANGED, "中华人民共和国城乡规划法第六十五条",
						"《城乡规划法》第六十五条"),
				tuple(Change.Kind.REMOVED, "中华人民共和国税收征收管理法第五条",
						"《税收征收管理法》第五条"));
		assertThat(report.changes().getFirst().fields()).extracting(Change.Field::name)
				.containsExactly("articleText");
		assertThat(
				lines("""
						MATCH (b:LegalBasis)
						WHERE b.key STARTS WITH '税收征收管理法第五条' OR b.key = '城乡规划法第六十五条'
						RETURN b.key, b.articleText CONTAINS '责令改正', b.articleId,
						  COUNT { (:Past {articleText: b.articleText})-[:OF]->(b) },
						  COUNT { (p:Past)-[:OF]->(b) WHERE p.articleText IS NOT NULL }, EXISTS { (b)<-[:BASED_ON]-() }
						ORDER BY b.key"""))
				.containsExactly("城乡规划法第六十五条 true 39727 0 1 false",
						"税收征收管理法第五条 null null 0 1 false", "税收征收管理法第五条第三款 null null 0 1 true");
	}

	@Test
	void aFileThatHoldsMuchLessIsRefused() throws IOException {
		loader.load(STATUTES);
		corrected(it -> it.lines().limit(5).reduce("", (all, line) -> all + line + "\n"));

		assertThat(loader.load(folder).lists().getFirst().findings()).map(Finding::toString).containsExactly(
				"ERROR statutes.jsonl: found a file that removes 6 of 11 entries, expected at most a tenth; "
						+ "allow it if that is meant");
	}

	@Test
	void aCompressedFileIsTheSame() throws IOException {
		loader.load(STATUTES);
		var plain = lines(TEXTS);
		SharedGraph.clear();
		corrected(it -> it);
		var list = folder.resolve("statutes");
		try (var out = new GZIPOutputStream(Files.newOutputStream(list.resolve("statutes.jsonl.gz")))) {
			Files.copy(list.resolve("statutes.jsonl"), out);
		}
		var manifest = list.resolve("list.json");
		Files.writeString(manifest,
				Files.readString(manifest).replace("statutes.jsonl", "statutes.jsonl.gz"));

		assertThat(loader.load(folder).anyRefused()).isFalse();

		assertThat(lines(TEXTS)).isEqualTo(plain).hasSize(11);
	}

	@Test
	void whatIsNoArticleIsFoundAndOneWithoutWordsRefusesTheList() throws IOException {
		corrected(it -> it.replace("\"article\": \"第二条\"", "\"article\": \"附则\""));
		assertThat(loader.load(folder).lists().getFirst().findings()).map(Finding::toString).containsExactly(
				"WARNING statutes.jsonl › 第4行 › article列: found 附则, expected an article such as 第一条");
		corrected(it -> it.replaceAll("\"text\": \"为了调整海上[^\"]*\"", "\"text\": \" \""));
		assertThat(loader.load(folder).lists().getFirst().findings()).map(Finding::toString).containsExactly(
				"ERROR statutes.jsonl › 第3行 › text列: found no text, expected that of an article");
	}

	private void corrected(UnaryOperator<String> correction) throws IOException {
		var target = Files.createDirectories(folder.resolve("statutes"));
		var from = STATUTES.resolve("statutes");
		Files.writeString(target.resolve("list.json"), Files.readString(from.resolve("list.json"))
				.replaceAll("\"expect\": \\{[^}]*}", "\"expect\": {}"));
		Files.writeString(target.resolve("statutes.jsonl"),
				correction.apply(Files.readString(from.resolve("statutes.jsonl"))));
	}

}

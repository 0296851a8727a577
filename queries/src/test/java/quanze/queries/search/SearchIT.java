package quanze.queries.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanze.queries.Queries;
import quanze.queries.Settings;
import quanze.queries.SharedGraph;
import quanze.queries.error.BadRequest;
import quanze.queries.language.Vocabulary;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SearchIT {

	private final Search search = SharedGraph.queries().search();

	@Test
	void anExactNameComesFirst() {
		assertThat(first("市工商局")).extracting(Hit::kind, Hit::name, Hit::exact)
				.containsExactly(Kind.AGENCY, "厦门市工商行政管理局", true);
		assertThat(first("查處城市違法建設").code()).isEqualTo("assistance-1-001");
		assertThat(first("350203007").name()).isEqualTo("筼筜街道");
	}

	@Test
	void hitsAreOfTheKindsAsked() {
		assertThat(search("城乡规划", SearchFilter.of(Set.of(Kind.LEGAL_BASIS, Kind.LEGAL_INSTRUMENT))).items())
				.isNotEmpty().extracting(Hit::kind)
				.allMatch(it -> it == Kind.LEGAL_BASIS || it == Kind.LEGAL_INSTRUMENT);
	}

	@Test
	void highlightsMarkPairsAndEscapeTheRest() {
		Highlight highlight = first("违法建设").highlights().getFirst();
		assertThat(highlight.fragment()).contains("<em>违法建设</em>");
		assertThat(highlight.ranges()).allSatisfy(
				it -> assertThat(highlight.text().substring(it.start(), it.end())).isNotBlank());
		assertThat(Html.marked("<b>&\"'", List.of(new Highlight.Range(1, 2))))
				.isEqualTo("&lt;<em>b</em>&gt;&amp;&quot;&#39;");
	}

	@Test
	void pagesFollowOneAnotherWithoutGapOrRepetition() {
		List<String> whole = search
				.search("施工", SearchFilter.ALL, SharedGraph.now(), PageRequest.of(30, null))
				.items().stream().map(it -> it.kind() + it.code()).toList();
		List<String> pieces = new ArrayList<>();
		String after = null;
		for (int i = 0; i < 6; i++) {
			Page<Hit> page = search.search("施工", SearchFilter.ALL, SharedGraph.now(),
					PageRequest.of(5, after));
			page.items().forEach(it -> pieces.add(it.kind() + it.code()));
			after = page.edges().getLast().cursor();
		}
		assertThat(pieces).isEqualTo(whole);
	}

	@Test
	void aForeignCursorIsRefused() {
		assertThatThrownBy(
				() -> search.search("施工", SearchFilter.ALL, SharedGraph.now(), PageRequest.of(5, "x")))
				.isInstanceOf(BadRequest.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			chachu chengshi weifa jianshe | 查处城市违法建设
			查处城市weifa jianshe         | 查处城市违法建设
			yundang jiedao                | 筼筜街道
			siming qu                     | 思明区
			chengxiang guihuafa           | 中华人民共和国城乡规划法
			""")
	void pinyinFindsNamesOfEveryKind(String text, String name) {
		assertThat(search(text, SearchFilter.ALL).items()).extracting(Hit::name).contains(name);
	}

	@Test
	void whatSoundsLikeItIsHighlightedAndCovers() {
		for (String text : List.of("chachu chengshi weifa jianshe", "查处城市weifa jianshe")) {
			Hit hit = search(text, SearchFilter.of(Set.of(Kind.MATTER))).items().getFirst();
			assertThat(hit.name()).isEqualTo("查处城市违法建设");
			assertThat(hit.coverage()).isGreaterThan(0.9);
			assertThat(hit.highlights()).first().extracting(Highlight::fragment)
					.isEqualTo("<em>查处城市违法建设</em>");
		}
	}

	@Test
	void operatorsOfAQueryLanguageAreNone() {
		try (Queries queries = SharedGraph.open(Settings.DEFAULT.withoutMeanings())) {
			Search byWords = queries.search();
			PageRequest first = PageRequest.of(50, null);
			List<Hit> plain = byWords.search("违法建设 施工", SearchFilter.ALL, SharedGraph.now(), first).items();
			assertThat(plain).isNotEmpty();
			for (String text : List.of("+违法建设 -施工", "\"违法建设\" 施工*", "(违法建设 || 施工)!", "[违法建设} {施工]",
					"违法建设^~ ~施工/", "\\违法建设\\ : &&施工", "/违法建设/ ?施工")) {
				assertThat(byWords.search(text, SearchFilter.ALL, SharedGraph.now(), first).items()).as(text)
						.isEqualTo(plain);
			}
		}
	}

	@Test
	void hostileTextNeverFailsAndIsNotInterpreted() {
		for (String text : HostileTexts.ALL) {
			Page<Hit> page = search(text, SearchFilter.ALL);
			assertThat(page.items()).hasSizeLessThanOrEqualTo(20);
			assertThat(page.items()).flatExtracting(Hit::highlights).allSatisfy(
					it -> assertThat(it.fragment().replace("<em>", "").replace("</em>", ""))
							.doesNotContain("<"));
		}
		assertThat(search("*:*", SearchFilter.ALL).totalCount()).isZero();
		assertThat(search("MATCH (n) DETACH DELETE n", SearchFilter.ALL).items())
				.noneMatch(it -> it.coverage() > 0.5);
	}

	@Test
	void ofALongTextABoundedNumberOfTermsIsLookedUp() throws IOException {
		IndexSearcher searcher = new IndexSearcher(new MultiReader());
		for (String text : HostileTexts.ALL) {
			TermBag bag = TermBag.of(text, searcher);
			assertThat(bag.terms()).hasSizeLessThanOrEqualTo(TermBag.MOST);
			Query sound = SoundQuery.of(text, searcher);
			assertThat(sound instanceof BooleanQuery query ? query.clauses() : List.of())
					.hasSizeLessThanOrEqualTo(TermBag.MOST);
		}
	}

	@Test
	void nothingIsReadFromTheGraph() {
		assertThat(SharedGraph.statementsOf(() -> search("油烟", SearchFilter.ALL))).isEmpty();
	}

	@Test
	void aTypeOfIncidentsIsFoundByWhatIsSaidAndSeveralAreToldApart() {
		String saying = "饭店油烟呛人";
		SharedGraph.write("MATCH (t:IncidentType {code: 'ZRZY-001'}) SET t.sayings = t.sayings + '饭店油烟呛人'");
		try (Queries queries = SharedGraph.open(Settings.DEFAULT.withoutMeanings())) {
			assertThat(SharedGraph.queries().names().resolve(Kind.INCIDENT_TYPE, saying, SharedGraph.now()))
					.extracting(Names.Named::name).containsExactly("餐饮店油烟扰民");
			assertThat(queries.names().resolve(Kind.INCIDENT_TYPE, saying, SharedGraph.now()))
					.extracting(Names.Named::name).containsExactlyInAnyOrder("餐饮店油烟扰民", "农田里新建房屋");
			assertThat(queries.names().resolve(Kind.MATTER, saying, SharedGraph.now())).isEmpty();
		} finally {
			SharedGraph.write(
					"MATCH (t:IncidentType {code: 'ZRZY-001'}) SET t.sayings = t.sayings[..size(t.sayings) - 1]");
		}
	}

	@Test
	void anIndexOnDiskIsOpenedAgainAndOnlyDifferencesAreWritten(@TempDir Path directory) throws IOException {
		Settings settings = Settings.DEFAULT.withIndex(directory);
		assertThat(SharedGraph.statementsOf(() -> SharedGraph.open(settings).close()))
				.contains("search/matters");
		assertThat(SharedGraph.statementsOf(() -> SharedGraph.open(settings).close()))
				.containsExactly("cypher/graph-version");
		try (Queries queries = SharedGraph.open(settings)) {
			SharedGraph.write("MATCH (a:Area {code: '350203007'}) SET a.name = '试验街道'");
			SharedGraph.write("CREATE (:Area {code: '999999', name: '新设镇', shortName: '新设', kind: 'TOWN'})");
			assertThat(queries.names().resolve(Kind.AREA, "试验街道", queries.moments().now())).isEmpty();
			SharedGraph.write("MATCH (v:GraphVersion) SET v.number = v.number + 1");
			long before = queries.version();
			assertThat(queries.refresh()).isEqualTo(before + 1);
			assertThat(queries.names().resolve(Kind.AREA, "试验街道", queries.moments().now())).hasSize(1);
			assertThat(queries.names().resolve(Kind.AREA, "新设镇", queries.moments().now())).hasSize(1);
			SharedGraph.write("MATCH (a:Area {code: '350203007'}) SET a.name = '筼筜街道'");
			SharedGraph.write("MATCH (a:Area {code: '999999'}) DELETE a");
			SharedGraph.write("MATCH (v:GraphVersion) SET v.number = v.number + 1");
			queries.refresh();
			assertThat(queries.names().resolve(Kind.AREA, "新设镇", queries.moments().now())).isEmpty();
			assertThat(queries.names().resolve(Kind.AREA, "筼筜街道", queries.moments().now())).hasSize(1);
		} finally {
			SharedGraph.queries().refresh();
		}
	}

	@Test
	void anIndexOfOtherWordsIsMadeAnew(@TempDir Path directory) throws IOException {
		Path thesaurus = Files.writeString(directory.resolve("thesaurus.csv"), "term,sayings\n油烟,呛死人的味道\n");
		Settings ours = Settings.DEFAULT.withIndex(directory.resolve("index"));
		Settings other = new Settings(ours.database(), ours.timeout(), ours.cacheWeight(), ours.index(),
				ours.meanings(), new Vocabulary(thesaurus, null, null), ours.chain(), ours.clock(),
				ours.zone());
		SharedGraph.open(ours).close();
		assertThat(SharedGraph.statementsOf(() -> SharedGraph.open(other).close()))
				.contains("search/matters");
		assertThat(SharedGraph.statementsOf(() -> SharedGraph.open(other).close()))
				.containsExactly("cypher/graph-version");
	}

	private Hit first(String text) {
		return search(text, SearchFilter.ALL).items().getFirst();
	}

	private Page<Hit> search(String text, SearchFilter filter) {
		return search.search(text, filter, SharedGraph.now(), PageRequest.of(20, null));
	}
}

package quanze.queries.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quanze.queries.SharedGraph;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;

class RankingIT {

	private static final SearchFilter ARTICLES = SearchFilter.of(Set.of(Kind.LEGAL_BASIS));

	private final Search search = SharedGraph.queries().search();

	@BeforeAll
	static void articles() {
		SharedGraph.write("""
				UNWIND [
				  ['试编法', 1, '成年子女不履行赡养义务的，缺乏劳动能力的父母有要求给付赡养费的权利。'],
				  ['试编法', 2, '承租人应当按照约定的期限支付租金。'],
				  ['试行例', 1, '遗失物自发布招领公告之日起一年内无人认领的，归国家所有。'],
				  ['试编例', 1, '遗失物自发布招领公告之日起一年内无人认领的，归国家所有。'],
				  ['试引例', 1, '依照《试编例》办理。']] AS row
				MERGE (i:LegalInstrument {code: row[0]})
				ON CREATE SET i.name = row[0], i.key = row[0], i.test = true
				CREATE (:LegalBasis {code: row[0] + row[1], citation: '《' + row[0] + '》第' + row[1] + '条',
				  article: row[1], articleText: row[2], test: true})-[:PROVISION_OF]->(i)
				""");
		refresh();
		SharedGraph.awaitMeanings();
	}

	@AfterAll
	static void without() {
		SharedGraph.write("MATCH (n:LegalBasis WHERE n.test) DETACH DELETE n");
		SharedGraph.write("MATCH (n:LegalInstrument WHERE n.test) DETACH DELETE n");
		refresh();
	}

	@Test
	void anArticleIsFoundByItsMeaning() {
		assertThat(search("儿女不养老人怎么办", 1).items()).extracting(Hit::code).containsExactly("试编法1");
	}

	@Test
	void ofTwoThatSayTheSameTheOneOfTheInstrumentThatOthersNameComesFirst() {
		assertThat(search("捡到东西，遗失物没有人认领归谁", 2).items()).extracting(Hit::code)
				.containsExactly("试编例1", "试行例1");
	}

	@Test
	void whatSharesNothingIsNoHit() {
		assertThat(search.search("zzzzqqqq", SearchFilter.ALL, SharedGraph.now(), PageRequest.of(20, null))
				.items())
				.isEmpty();
	}

	@Test
	void pagesHoldEveryHitOnceAsManyAsTheTotal() {
		Set<String> seen = new HashSet<>();
		int edges = 0;
		String after = null;
		Page<Hit> page;
		do {
			page = search.search("遗失物认领", SearchFilter.ALL, SharedGraph.now(), PageRequest.of(3, after));
			for (Hit hit : page.items()) {
				seen.add(hit.kind() + hit.code());
				edges++;
			}
			after = page.edges().getLast().cursor();
		} while (page.hasNext());
		assertThat(edges).isEqualTo(seen.size());
		assertThat((long) edges).isEqualTo(page.totalCount());
	}

	@Test
	void theWordsOfAnArticleAreHighlighted() {
		List<Highlight> highlights = search("遗失物招领公告", 1).items().getFirst().highlights();
		assertThat(highlights).anySatisfy(it -> assertThat(it.fragment()).contains("<em>遗失物</em>"));
	}

	private Page<Hit> search(String text, int first) {
		return search.search(text, ARTICLES, SharedGraph.now(), PageRequest.of(first, null));
	}

	private static void refresh() {
		SharedGraph.write("MATCH (v:GraphVersion) SET v.number = v.number + 1");
		SharedGraph.queries().refresh();
	}
}

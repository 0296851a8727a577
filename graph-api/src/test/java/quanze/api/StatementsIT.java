package quanze.api;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import quanze.queries.Queries;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a request costs: at most one statement a level when nothing is known yet, none after that.
 */
@ServedTest
class StatementsIT {

	private final Client client;

	private final CountedStatements statements;

	private final Driver driver;

	private final Queries queries;

	StatementsIT(Client client, CountedStatements statements, Driver driver, Queries queries) {
		this.client = client;
		this.statements = statements;
		this.driver = driver;
		this.queries = queries;
	}

	@ParameterizedTest(name = "{0} on {1} levels")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			whoAssists  | 2 | { whoAssists(matter: "查处城市违法建设") { matter { code } responsibilities { agency { shortName } legalBases { citation } source { edition { title } row } } proof { text } } }
			whoResponds | 3 | { whoResponds(township: "筼筜街道", incident: "餐饮油烟扰民") { matter { code } responsibilities { agency { shortName area { name } } } } }
			matter      | 2 | { matter(code: "assistance-1-001") { name responsibilities { nodes { agency { shortName } } } } }
			agency      | 2 | { agency(name: "市公安局") { code area { name } } }
			chain       | 22 | { responsibilityChain(from: {incidentType: "餐饮店油烟扰民", township: "筼筜街道"}) { paths { steps { text node { id } source { edition { title } row } } } } }
			paths       | 18 | { responsibilityChain(from: {code: "350203007"}, to: {code: "XMZFJ-CF001"}) { paths { steps { text node { id } source { edition { title } row } } } } }
			impact      | 16 | { impact(node: {code: "中华人民共和国城乡规划法第六十四条"}) { powers { totalCount nodes { text } } matters { totalCount nodes { text } } responsibilities { totalCount nodes { text } } } }
			review      | 10 | { overlaps(area: "350200") { nodes { text powers { code } } } gaps(area: "350200") { nodes { text listed { code } } } contradictions(area: "350200") { nodes { text responsibilities { code } } } }
			search      | 3 | { search(text: "违法建设", kinds: [MATTER, AGENCY]) { totalCount nodes { name node { id } } } }
			walk        | 9 | { area(name: "筼筜街道") { parent { agencies(first: 30) { nodes { shortName counterpart { shortName } responsibilities(first: 5) { nodes { matter { name area { name } } legalBases { citation } } } } } } } }
			""")
	void aStatementALevelAtMost(String name, int levels, String query) {
		forget();
		var first = client.data(query);
		List<String> cold = statements.names();
		assertThat(cold).as(name).isNotEmpty().hasSizeLessThanOrEqualTo(levels);
		statements.reset();
		assertThat(client.data(query)).isEqualTo(first);
		assertThat(statements.names()).isEmpty();
	}

	/** What is known is known of a version of the graph: on a new one everything is read again. */
	private void forget() {
		driver.executableQuery("MATCH (g:GraphVersion) SET g.number = g.number + 1").execute();
		queries.refresh();
		statements.reset();
	}
}

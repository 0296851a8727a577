package quanze.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists in pages, as Relay's clients walk them. */
@ServedTest
class PagesIT {

	private final Client client;

	private final Driver driver;

	PagesIT(Client client, Driver driver) {
		this.client = client;
		this.driver = driver;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			agencies(                                                       |
			agencies(orderBy: CODE_DESC                                     |
			agencies(orderBy: NAME                                          |
			agencies(orderBy: NAME_DESC, filter: {levels: [CITY]}           |
			areas(orderBy: NAME                                             |
			incidentTypes(orderBy: NAME_DESC                                |
			incidentTypes(filter: {name: "农田里新建房屋"}                  |
			matters(filter: {kinds: [ASSISTANCE]}, orderBy: VALID_FROM_DESC |
			matters(orderBy: NAME, filter: {area: "350203"}                 |
			powers(orderBy: VALID_FROM                                      |
			powers(orderBy: NAME_DESC                                       |
			legalBases(orderBy: CODE_DESC                                   |
			changes(from: "2020-01-01", to: "2022-12-31", orderBy: CODE_DESC |
			listEditions(orderBy: EFFECTIVE_ON_DESC                         |
			listEditions(orderBy: RECORDED_AT                               |
			findings(orderBy: SEVERITY                                      |
			findings(filter: {severity: WARNING}                            |
			search(text: "施工"                                              |
			agencies(                                                       | { area(name: "思明区") { %s } }
			children(                                                       | { area(name: "厦门市") { %s } }
			counterparts(                                                   | { agency(name: "市公安局") { %s } }
			responsibilities(                                               | { agency(name: "市公安局") { %s } }
			responsibilities(filter: {roles: [ASSISTS]}                     | { agency(name: "市执法局") { %s } }
			powers(                                                         | { agency(name: "市执法局") { %s } }
			responsibilities(                                               | { matter(code: "assistance-1-001") { %s } }
			""")
	void forwardsAndBackwardsTheSameListIsWalked(String field, String around) {
		List<String> forwards = new ArrayList<>();
		JsonNode page = page(field, around, "first: 7");
		while (true) {
			assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(!forwards.isEmpty());
			page.get("edges").forEach(it -> forwards.add(it.get("cursor").asString()));
			assertThat(page.at("/pageInfo/endCursor").asString()).isEqualTo(forwards.getLast());
			if (!page.at("/pageInfo/hasNextPage").asBoolean() || forwards.size() >= 70) {
				break;
			}
			page = page(field, around, "first: 7, after: \"%s\"".formatted(forwards.getLast()));
		}
		assertThat(forwards).doesNotHaveDuplicates();
		if (forwards.size() < 70) {
			assertThat(page.get("totalCount").asInt()).isEqualTo(forwards.size());
			assertThat(cursors(page(field, around, "last: 7"))).isEqualTo(
					forwards.subList(Math.max(0, forwards.size() - 7), forwards.size()));
		}
		List<String> backwards = new ArrayList<>(List.of(forwards.getLast()));
		do {
			page = page(field, around, "last: 5, before: \"%s\"".formatted(backwards.getFirst()));
			assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
			backwards.addAll(0, cursors(page));
		} while (page.at("/pageInfo/hasPreviousPage").asBoolean());
		assertThat(backwards).isEqualTo(forwards);
	}

	@Test
	void betweenTwoCursorsTheLastOfTheFirst() {
		List<String> all = cursors(page("agencies(", null, "first: 20"));
		JsonNode page = page("agencies(", null,
				"after: \"%s\", before: \"%s\", first: 10, last: 3".formatted(all.get(1), all.get(15)));
		assertThat(cursors(page)).isEqualTo(all.subList(9, 12));
		assertThat(cursors(page("agencies(", null,
				"after: \"%s\", before: \"%s\", last: 100".formatted(all.get(1), all.get(15)))))
				.isEqualTo(all.subList(2, 15));
		assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
		assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
	}

	@Test
	void anEmptyPageSaysOnWhichSideTheListGoesOn() {
		List<String> all = cursors(page("agencies(", null, "first: 100"));
		assertThat(sides("first: 0")).isEqualTo("false true");
		assertThat(sides("last: 0")).isEqualTo("true false");
		assertThat(sides("first: 0, after: \"%s\"".formatted(all.getFirst()))).isEqualTo("true true");
		assertThat(sides("last: 0, before: \"%s\"".formatted(all.getFirst()))).isEqualTo("false true");
	}

	@Test
	void aCursorSurvivesWhatIsInsertedAndWhatGoes() {
		List<String> before = cursors(page("matters(", null, "first: 4"));
		String place = before.get(1);
		driver.executableQuery("""
				MATCH (m:Matter {code: $code})-[:LISTED_IN]->(e)
				CREATE (n:Matter:AssistanceMatter:Listed)-[:LISTED_IN]->(e)
				SET n = m {.*, code: m.code + '-a', uid: 'inserted'}""")
				.withParameters(Map.of("code", node(place))).execute();
		try {
			List<String> after = cursors(page("matters(", null, "first: 3, after: \"%s\"".formatted(place)));
			assertThat(node(after.getFirst())).isEqualTo(node(place) + "-a");
			assertThat(after.subList(1, 3)).isEqualTo(before.subList(2, 4));
			String gone = after.getFirst();
			driver.executableQuery("MATCH (n:Matter {uid: 'inserted'}) DETACH DELETE n").execute();
			assertThat(cursors(page("matters(", null, "first: 2, after: \"%s\"".formatted(gone))))
					.isEqualTo(before.subList(2, 4));
			assertThat(cursors(page("matters(", null, "last: 2, before: \"%s\"".formatted(gone))))
					.isEqualTo(before.subList(0, 2));
		} finally {
			driver.executableQuery("MATCH (n:Matter {uid: 'inserted'}) DETACH DELETE n").execute();
		}
	}

	@Test
	void aCursorOfAnotherOrderIsRefused() {
		String name = cursors(page("agencies(orderBy: NAME", null, "first: 1")).getFirst();
		for (String order : List.of("CODE", "NAME_DESC")) {
			JsonNode answer = client.ask("{ agencies(orderBy: %s, before: \"%s\") { totalCount } }"
					.formatted(order, name), Map.of());
			assertThat(answer.at("/errors/0/message").asString())
					.isEqualTo("before is a cursor of a list in another order; leave it out to start over");
		}
	}

	@Test
	void withoutASizeAPageCountsAsTheTwentyThatItMayHave() {
		JsonNode answer = client.ask(
				"""
						{ agencies { nodes { counterparts { nodes { responsibilities { nodes { matter { responsibilities {
						nodes { matter { code } } } } } } } } } } }""",
				Map.of());
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("TOO_LARGE");
		answer = client.ask("""
				{ agencies(last: 100) { nodes { counterparts(last: 100) { nodes {
				responsibilities(last: 100) { nodes { matter { code } } } } } } } }""", Map.of());
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("TOO_LARGE");
	}

	@Test
	void aNodeIsFoundAgainForAnotherDayToo() {
		String id = client.data("{ matter(code: \"assistance-1-002\", asOf: \"2021-01-01\") { id } }")
				.at("/matter/id").asString();
		JsonNode then = client.data("""
				query($id: ID!) { at(asOf: "2021-01-01") { node(id: $id) { ...M } nodes(ids: [$id]) { ...M }
				  matter(code: "assistance-1-002") { ...M } } }
				fragment M on Matter { id validFrom responsibilities { totalCount } }""", Map.of("id", id))
				.get("at");
		assertThat(then.at("/node/id").asString()).isEqualTo(id);
		assertThat(then.at("/nodes/0")).isEqualTo(then.get("node")).isEqualTo(then.get("matter"));
		assertThat(client.data("query($id: ID!) { at(asOf: \"1990-01-01\") { node(id: $id) { id } } }",
				Map.of("id", id)).at("/at/node").isNull()).isTrue();
	}

	private String sides(String arguments) {
		JsonNode page = page("agencies(", null, arguments);
		assertThat(page.get("edges").isEmpty()).isTrue();
		return page.at("/pageInfo/hasPreviousPage").asString() + " "
				+ page.at("/pageInfo/hasNextPage").asString();
	}

	/** The code of the matter at that cursor. */
	private String node(String cursor) {
		return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)
				.substring("k:".length());
	}

	private static List<String> cursors(JsonNode page) {
		return page.get("edges").valueStream().map(it -> it.get("cursor").asString()).toList();
	}

	private JsonNode page(String field, @Nullable String around, String arguments) {
		String list = field + (field.endsWith("(") ? "" : ", ") + arguments
				+ ") { totalCount edges { cursor } "
				+ "pageInfo { hasPreviousPage hasNextPage startCursor endCursor } }";
		JsonNode data = client.data((around == null ? "{ %s }" : around).formatted(list));
		JsonNode outer = around == null ? data : data.iterator().next();
		return outer.iterator().next();
	}
}

package quanze.api;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes from outside: each gets a clear error or an empty answer, none a stack trace. */
@ServedTest
class BadInputIT {

	private static final String HAN = "\\p{IsHan}{2}";

	private final Client client;

	BadInputIT(Client client) {
		this.client = client;
	}

	@Test
	void anUnknownTownshipIsNamedWithWhatMayBeMeant() {
		var error = error("{ whoResponds(township: \"员当街道办\", incident: \"油烟\") { score } }");
		assertThat(error.get("message").asString())
				.startsWith("no street, town or district is called “员当街道办”");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
		assertThat(error.at("/extensions/argument").asString()).isEqualTo("township");
		assertThat(error.at("/extensions/suggestions").size()).isPositive();
		assertThat(error.at("/path/0").asString()).isEqualTo("whoResponds");
	}

	@Test
	void whatDoesNotExistIsNullAndWhatIsNotListedIsEmpty() {
		assertThat(client.data("{ matter(code: \"assistance-9-999\") { code } }").get("matter").isNull())
				.isTrue();
		assertThat(client.data("{ agency(name: \"火星管理局\") { code } }").get("agency").isNull()).isTrue();
		assertThat(client.data("{ whoAssists(matter: \"火星移民计划审批\") { score } }").get("whoAssists").isEmpty())
				.isTrue();
		assertThat(client.data("{ whoAssists(matter: \"\") { score } }").get("whoAssists").isEmpty())
				.isTrue();
		assertThat(client.data("{ search(text: \"\") { totalCount } }").at("/search/totalCount").intValue())
				.isZero();
		assertThat(
				client.data("{ agencies(name: \"\") { totalCount } }").at("/agencies/totalCount").intValue())
				.isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"query($t: String!) { whoAssists(matter: $t) { score } }",
			"query($t: String!) { whoResponds(township: $t, incident: \"油烟\") { score } }",
			"query($t: String!) { search(text: $t) { totalCount } }",
			"query($t: String!) { suggest(prefix: $t) { name } }",
			"query($t: String!) { agency(name: $t) { code } }",
			"query($t: String!) { search(text: \"a\", filter: {domain: $t}) { totalCount } }"})
	void tooLongATextIsRefused(String query) {
		var error = client.ask(query, Map.of("t", "违".repeat(10_000))).at("/errors/0");
		assertThat(error.get("message").asString()).endsWith("has 10000 characters; at most 1000");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ whoAssists(matter: "x", first: 100000) { score } }          | first is 100000; it must be between 0 and 100
			{ whoAssists(matter: "x", first: -1) { score } }              | first is -1; it must be between 0 and 100
			{ agencies(first: 100000) { totalCount } }                    | first is 100000; it must be between 0 and 100
			{ agencies(first: 10, after: "%%%") { totalCount } }          | after is not a cursor that was handed out; leave it out to start over
			{ search(text: "违法", after: "abc") { totalCount } }          | after is not a cursor that was handed out; leave it out to start over
			{ node(id: "abc") { id } }                                    | id is not an id that was handed out; ask for the field id of a node
			{ responsibilityChain(from: {code: "XMGA", id: "x"}) { missing } } | from needs exactly one of code, id and incidentType
			{ responsibilityChain(from: {code: "XMGA"}, to: {id: "abc"}) { missing } } | to is not an id that was handed out; ask for the field id of a node
			{ impact(node: {}) { bounds { kind } } }                      | node needs exactly one of code, id and incidentType
			{ impact(node: {id: "TGlzdEVkaXRpb246cG93ZXJz"}) { bounds { kind } } } | node is the id of a list; lists prove a chain and are no part of it
			{ responsibilityChain(from: {code: "XMGA", township: "筼筜街道"}) { missing } } | from: township goes with a type of incidents only; leave it out
			{ responsibilityChain(from: {incidentType: "zzzz"}) { missing } } | from: no type of incidents is called “zzzz”
			{ overlaps(area: "1") { totalCount } }                        | no area has the code “1”; areas lists them
			{ suggest(prefix: "a", area: "zzzz") { name } }               | no area is called “zzzz”
			{ changes(from: "2022-01-02", to: "2022-01-01") { totalCount } } | from is 2022-01-02, later than to, which is 2022-01-01
			{ agency { code } }                                           | 0 of them are given; exactly one is needed
			{ agency(code: "XMGA", name: "市公安局") { code } }            | 2 of them are given; exactly one is needed
			""")
	void aBadArgumentIsToldWithTheWayOut(String query, String message) {
		var error = error(query);
		assertThat(error.get("message").asString()).isEqualTo(message);
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
		var inChinese = client.askInChinese(query).at("/errors/0");
		assertThat(inChinese.get("message").asString()).containsPattern(HAN);
		assertThat(inChinese.at("/extensions/hint").asString()).containsPattern(HAN);
	}

	@Test
	void aNameThatSeveralBearIsToldWithTheirCodes() {
		var error = error("{ agency(name: \"城管局\") { code } }");
		assertThat(error.get("message").asString()).matches("name is ambiguous: \\d+ bear it; ask by code");
		assertThat(error.at("/extensions/suggestions").size()).isGreaterThan(1);
	}

	@Test
	void aDayThatIsNoneIsRefused() {
		var error = error("{ whoAssists(matter: \"x\", asOf: \"2022-13-45\") { score } }");
		assertThat(error.get("message").asString())
				.contains("found '2022-13-45', expected a day such as 2022-07-01");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void fiftyLevelsAreTooDeep() {
		var error = error(
				"{ area(code: \"350203007\") " + "{ parent ".repeat(48) + "{ code }" + "}".repeat(49));
		assertThat(error.get("message").asString()).isEqualTo("the operation is 50 levels deep; at most 20");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("TOO_LARGE");
		assertThat(error.at("/extensions/limit").intValue()).isEqualTo(20);
	}

	@Test
	void pagesWithinPagesMultiply() {
		var error = error("""
				{ agencies(first: 100) { nodes { counterparts(first: 100) { nodes {
				  responsibilities(first: 100) { nodes { matter { code } } } } } } } }""");
		assertThat(error.get("message").asString()).contains("at most 50000");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("TOO_LARGE");
	}

	@Test
	void tooManyTokensAreRefused() {
		var error = error("{" + " __typename".repeat(10_000) + "}");
		assertThat(error.get("message").asString()).contains("4,000");
	}

	@Test
	void tooLargeABodyIsRefused() {
		var response = client.post(" ".repeat(1_000_000));
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.body()).contains("larger than 200000 bytes");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "{", "[]", "null", "42", "{\"query\":1}", "{\"query\":\"\"}",
			"{\"quer\":\"{a}\"}",
			"{\"query\":\"{\"}", "{\"query\":\"{ nothing }\"}",
			"{\"query\":\"{ __typename }\",\"variables\":7}",
			"{\"query\":\"query($a: Nothing) { __typename }\"}",
			"{\"query\":\"{ ...A } fragment A on Query { ...A }\"}", "\u0000"})
	void whatIsNoRequestIsRefusedWithoutAStackTrace(String body) {
		var response = client.post(body);
		assertThat(response.statusCode()).isLessThan(500);
		assertThat(response.body()).doesNotContain("\tat ", "Exception", "org.springframework", "jackson");
	}

	private JsonNode error(String query) {
		JsonNode answer = client.ask(query, Map.of());
		assertThat(answer.at("/errors").size()).as(answer.toString()).isPositive();
		return answer.at("/errors/0");
	}
}

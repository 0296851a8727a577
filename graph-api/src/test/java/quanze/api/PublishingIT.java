package quanze.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quanze.api.security.LocalKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists over HTTP: what an editor does, and what others may not. */
@ServedTest
class PublishingIT {

	private static final Path LISTS = Path.of("..", "loaders", "lists", "xiamen");

	private static final String BOUNDARY = "list";

	private final Client client;

	private final Settings settings;

	PublishingIT(Client client, Settings settings) {
		this.client = client;
		this.settings = settings;
	}

	@Test
	void withoutATokenOrWithTheWrongScopeNothingIsLoaded(@TempDir Path elsewhere) throws IOException {
		assertThat(send(parts(csv()), "", "").statusCode()).isEqualTo(401);
		assertThat(send(parts(csv()), "Bearer nonsense", "").statusCode()).isEqualTo(401);
		String other = LocalKey.in(settings.data()).token("other", Duration.ofMinutes(1));
		assertThat(send(parts(csv()), "Bearer " + other, "").statusCode()).isEqualTo(403);
		String foreign = LocalKey.in(elsewhere).token("lists", Duration.ofMinutes(1));
		assertThat(send(parts(csv()), "Bearer " + foreign, "").statusCode()).isEqualTo(401);
	}

	@Test
	void aDryRunSaysTheDifferenceALoadIsAnsweredFromAtOnce() throws IOException {
		String corrected = csv().replace("ZR2018-01,城乡低保和特困供养申请受理、入户调查", "ZR2018-01,城乡低保申请受理");
		JsonNode dry = report(with(parts(corrected), "dryRun", "true"));
		assertThat(dry.get("outcome").asString()).isEqualTo("CHECKED");
		assertThat(dry.at("/changes/0/code").asString()).isEqualTo("ZR2018-01");
		assertThat(dry.at("/changes/0/fields/0/before").asString()).isEqualTo("城乡低保和特困供养申请受理、入户调查");
		assertThat(dry.at("/changes/0/fields/0/after").asString()).isEqualTo("城乡低保申请受理");

		JsonNode loaded = report(parts(corrected));
		assertThat(loaded.get("outcome").asString()).isEqualTo("LOADED");
		assertThat(loaded.get("changes")).isEqualTo(dry.get("changes"));
		assertThat(Files.readString(settings.data().resolve("lists/admissions/admissions.csv")))
				.isEqualTo(corrected);
		assertThat(report(parts(corrected)).get("outcome").asString()).isEqualTo("UNCHANGED");
		assertThat(report(parts(csv())).get("outcome").asString()).isEqualTo("LOADED");
	}

	@Test
	void progressIsToldWhileItRuns() throws IOException {
		var answer = send(with(parts(csv()), "dryRun", "true"), "Bearer " + token(), "text/event-stream");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("event:progress", "\"stage\":\"reading\"", "event:report");
	}

	@Test
	void whatCannotBeLoadedIsRefusedWithItsPlace() throws IOException {
		var shrunk = send(parts(csv().replaceAll("(?m)^ZR2019-.*\\R", "")), "Bearer " + token(), "");
		assertThat(shrunk.statusCode()).isEqualTo(422);
		assertThat(shrunk.body()).contains("\"outcome\":\"REFUSED\"", "\"severity\":\"ERROR\"");
		var parts = parts(csv());
		parts.put("code", "../up".getBytes(StandardCharsets.UTF_8));
		assertThat(send(parts, "Bearer " + token(), "").statusCode()).isEqualTo(400);
		parts = parts(csv());
		parts.put("manifest\"; filename=\"list.json", "{}".getBytes(StandardCharsets.UTF_8));
		var manifest = send(parts, "Bearer " + token(), "");
		assertThat(manifest.statusCode()).isEqualTo(400);
		assertThat(manifest.body())
				.contains("admissions/list.json: \\\"kind\\\": found nothing, expected a text");
	}

	@Test
	void anEditionIsWithdrawnAndRestored() {
		String counted = "{ matters(filter: {kinds: [ASSISTANCE]}, asOf: \"2022-12-31\", first: 0) { totalCount } }";
		assertThat(client.data(counted).at("/matters/totalCount").intValue()).isEqualTo(202);
		assertThat(client.send("DELETE", "/lists/assistance-2022", token()).body())
				.isEqualTo("{\"withdrawn\":6}");
		assertThat(client.data(counted).at("/matters/totalCount").intValue()).isEqualTo(203);
		assertThat(client.send("POST", "/lists/assistance-2022/restore", token()).body())
				.isEqualTo("{\"restored\":6}");
		assertThat(client.data(counted).at("/matters/totalCount").intValue()).isEqualTo(202);
		assertThat(client.send("DELETE", "/lists/nothing", token()).statusCode()).isEqualTo(400);
		assertThat(client.send("DELETE", "/lists/assistance-2022", "").statusCode()).isEqualTo(401);
	}

	@Test
	void whatWasKnownThenIsAnsweredAsItWasKnownThen() throws IOException {
		String original = Files.readString(LISTS.resolve("agencies/agencies.csv"));
		Instant before = Instant.now();
		report(parts("agencies", original.replace("厦门市公安局,市公安局,", "厦门市公安总局,市公安总局,市公安局;")));
		String known = """
				query($at: DateTime, $name: String!) {
				  agency(code: "XMGA", knownAt: $at) { name shortName }
				  named: agencies(name: $name, knownAt: $at) { totalCount nodes { code name } }
				  area(name: "厦门市", knownAt: $at) { agencies(first: 100) { nodes { name } } }
				  search(text: $name, kinds: [AGENCY], knownAt: $at, first: 1) { nodes { name node { id } } }
				  listEdition(code: "agencies", knownAt: $at) { sha256 }
				}""";
		JsonNode now = client.data(known, Map.of("name", "厦门市公安总局"));
		JsonNode then = client.data(known, Map.of("name", "厦门市公安局", "at", before.toString()));
		report(parts("agencies", original));

		assertThat(now.at("/agency/shortName").asString()).isEqualTo("市公安总局");
		assertThat(then.at("/agency/shortName").asString()).isEqualTo("市公安局");
		assertThat(now.at("/named/nodes/0/name").asString()).isEqualTo("厦门市公安总局");
		assertThat(then.at("/named/nodes/0/name").asString()).isEqualTo("厦门市公安局");
		assertThat(now.at("/area").toString()).contains("厦门市公安总局").doesNotContain("厦门市公安局\"");
		assertThat(then.at("/area").toString()).contains("厦门市公安局\"").doesNotContain("厦门市公安总局");
		assertThat(now.at("/search/nodes/0/name").asString()).isEqualTo("厦门市公安总局");
		assertThat(then.at("/search/nodes/0/name").asString()).isEqualTo("厦门市公安局");
		assertThat(now.at("/listEdition")).isNotEqualTo(then.at("/listEdition"));
		var unknown = client.data("{ agencies(knownAt: \"2001-01-01T00:00:00Z\") { totalCount } "
				+ "areas(knownAt: \"2001-01-01T00:00:00Z\") { totalCount } domains(knownAt: \"2001-01-01T00:00:00Z\") { code } "
				+ "legalBases(knownAt: \"2001-01-01T00:00:00Z\") { totalCount } incidentTypes(knownAt: \"2001-01-01T00:00:00Z\") { totalCount } "
				+ "listEditions(knownAt: \"2001-01-01T00:00:00Z\") { totalCount } findings(knownAt: \"2001-01-01T00:00:00Z\") { totalCount } "
				+ "search(text: \"公安局\", knownAt: \"2001-01-01T00:00:00Z\") { totalCount } }");
		unknown.forEach(it -> assertThat(it.path("totalCount").asInt(it.size())).isZero());
	}

	@Test
	void theWordsOfTheLawAreShownAndFound() {
		String asked = """
				query($at: DateTime) {
				  legalBasis(code: "中华人民共和国城乡规划法第六十四条", knownAt: $at) { citation articleText powers { totalCount } }
				  search(text: "责令停止建设尚可采取改正措施消除对规划实施的影响", kinds: [LEGAL_BASIS], first: 1, knownAt: $at) {
				    nodes { code highlights { text } }
				  }
				}""";
		Instant before = Instant.now();
		JsonNode report = report(Map.of("code", bytes("statutes"), "manifest\"; filename=\"list.json",
				bytes("""
						{"kind": "PROVISIONS", "title": "法律条文", "publisher": "某网", "area": "350200",
						  "issuedOn": "2019-04-23", "effectiveOn": "2019-04-23", "file": "statutes.jsonl"}"""),
				"file\"; filename=\"statutes.jsonl",
				bytes("""
						{"id": "1", "title": "城乡规划法", "article": "第六十四条", "text": "由主管部门责令停止建设；尚可采取改正措施消除对规划实施的影响的，限期改正。"}
						""")));

		assertThat(report.get("outcome").asString()).isEqualTo("LOADED");
		JsonNode now = client.data(asked);
		assertThat(now.at("/legalBasis/citation").asString()).isEqualTo("《城乡规划法》第六十四条");
		assertThat(now.at("/legalBasis/articleText").asString()).startsWith("由主管部门责令停止建设");
		assertThat(now.at("/search/nodes/0/code").asString()).isEqualTo("中华人民共和国城乡规划法第六十四条");
		JsonNode then = client.data(asked, Map.of("at", before.toString()));
		assertThat(then.at("/legalBasis/citation").asString()).isEqualTo("《城乡规划法》第六十四条");
		assertThat(then.at("/legalBasis/articleText").isNull()).isTrue();
	}

	@Test
	void findingsAreAFileThatOfficeProgramsOpenWithoutHarm() throws IOException {
		Instant before = Instant.now();
		report(parts(csv().replace("ZR2018-01,城乡低保和特困供养申请受理、入户调查,市民政局", "ZR2018-01,城乡低保申请受理,=1+1局")));
		var csv = client.get("/findings.csv?edition=admissions&kind=UNRESOLVED_NAME");
		var json = JsonMapper.shared().readTree(client.get("/findings.json?edition=admissions").body());
		var then = client.get("/findings.csv?edition=admissions&knownAt=" + before);
		report(parts(csv()));

		assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
		assertThat(csv.body()).startsWith("\uFEFF清单,级别,类别,文件,工作表,行,列,说明,原文,建议")
				.contains("admissions,WARNING,UNRESOLVED_NAME,admissions.csv,,2,C,").contains(",'=1+1局,");
		assertThat(json.valueStream().map(it -> it.get("text").asString())).contains("=1+1局");
		assertThat(then.body()).doesNotContain("=1+1");
		var wrong = client.get("/findings.csv?asOf=tomorrow");
		assertThat(wrong.statusCode()).isEqualTo(400);
		assertThat(wrong.body()).contains("asOf: found 'tomorrow', expected a day such as 2022-07-01");
	}

	private JsonNode report(Map<String, byte[]> parts) {
		return JsonMapper.shared().readTree(send(parts, "Bearer " + token(), "").body());
	}

	private HttpResponse<String> send(Map<String, byte[]> parts, String authorization, String accept) {
		var request = HttpRequest.newBuilder(client.at("/lists"))
				.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
				.POST(HttpRequest.BodyPublishers.ofByteArray(body(parts)));
		if (!authorization.isEmpty()) {
			request.header("Authorization", authorization);
		}
		if (!accept.isEmpty()) {
			request.header("Accept", accept);
		}
		return client.send(request);
	}

	private static Map<String, byte[]> parts(String csv) throws IOException {
		return parts("admissions", csv);
	}

	private static Map<String, byte[]> parts(String code, String csv) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("code", code.getBytes(StandardCharsets.UTF_8));
		parts.put("manifest\"; filename=\"list.json",
				Files.readString(LISTS.resolve(code).resolve("list.json"))
						.replaceAll("\"expect\": \\{[^}]*}", "\"expect\": {}")
						.getBytes(StandardCharsets.UTF_8));
		parts.put("file\"; filename=\"%s.csv".formatted(code), csv.getBytes(StandardCharsets.UTF_8));
		return parts;
	}

	private static Map<String, byte[]> with(Map<String, byte[]> parts, String name, String value) {
		parts.put(name, value.getBytes(StandardCharsets.UTF_8));
		return parts;
	}

	private static byte[] body(Map<String, byte[]> parts) {
		var body = new ByteArrayOutputStream();
		parts.forEach((name, content) -> {
			body.writeBytes(
					"--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n".formatted(BOUNDARY, name)
							.getBytes(StandardCharsets.UTF_8));
			body.writeBytes(content);
			body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
		});
		body.writeBytes("--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
		return body.toByteArray();
	}

	private static String csv() throws IOException {
		return Files.readString(LISTS.resolve("admissions/admissions.csv"));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private String token() {
		return LocalKey.in(settings.data()).token("lists", Duration.ofMinutes(1));
	}
}

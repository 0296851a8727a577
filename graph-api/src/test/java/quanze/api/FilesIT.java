package quanze.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import quanze.loaders.Loader;
import quanze.loaders.graph.Options;
import quanze.loaders.report.ListReport;
import quanze.loaders.report.Progress;
import quanze.queries.Queries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists and answers as files. */
@ServedTest
class FilesIT {

	private static final Path LISTS = Path.of("..", "loaders", "lists", "xiamen");

	private final Client client;

	private final Driver driver;

	private final Queries queries;

	FilesIT(Client client, Driver driver, Queries queries) {
		this.client = client;
		this.driver = driver;
		this.queries = queries;
	}

	/** What is taken out as CSV is, for the loader, the list as published. */
	@ParameterizedTest
	@CsvSource({"areas, areas, ''", "agencies, agencies, ''", "admissions, admissions, ?edition=admissions",
			"incident-types, incident-types, ''",
			"assistance-1, assistance-matters, ?edition=assistance-1&asOf=2016-01-01",
			"territorial-350203, territorial-matters, ?edition=territorial-350203",
			"internal-services, internal-services, ?edition=internal-services",
			"data-shares, data-resources, ?edition=data-shares"})
	void whatIsTakenOutIsWhatWasPutIn(String edition, String list, String query, @TempDir Path folder)
			throws IOException {
		ListReport report = dryRun(edition, client.get("/" + list + ".csv" + query).body(), folder);
		assertThat(report.outcome()).as(report.toString()).isNotEqualTo(ListReport.Outcome.REFUSED);
		assertThat(report.changes()).isEmpty();
	}

	@Test
	void aTerritorialListHasTheColumnsOfThePublishedOne() throws IOException {
		List<CsvRecord> taken = csv(client.get("/territorial-matters.csv?edition=territorial-350205").body());
		List<CsvRecord> published = csv(Files
				.readString(LISTS.resolve("territorial-350205/territorial-350205.csv"),
						Charset.forName("GB18030")));
		int columns = published.getFirst().getFieldCount();
		assertThat(taken).hasSameSizeAs(published);
		assertThat(taken.getFirst().getFields().subList(0, columns))
				.isEqualTo(published.getFirst().getFields());
		assertThat(taken.get(1).getFields().subList(0, columns)).isEqualTo(published.get(1).getFields());
	}

	@ParameterizedTest
	@ValueSource(strings = {"areas", "agencies", "matters", "assistance-matters", "internal-services",
			"territorial-matters", "powers", "legal-bases", "legal-instruments", "incident-types",
			"list-editions", "findings", "admissions", "data-resources",
			"answers/who-assists", "answers/who-responds", "answers/ask", "answers/responsibility-chain",
			"answers/impact", "overlaps", "gaps", "contradictions", "changes", "search", "statistics",
			"domains"})
	void everyFormatHasTheSameRows(String list) throws IOException {
		String query = switch (list) {
			case "answers/who-assists" -> "?matter=" + encoded("查处城市违法建设");
			case "answers/who-responds" ->
				"?township=" + encoded("筼筜街道") + "&incident=" + encoded("餐饮油烟扰民");
			case "answers/ask" -> "?question=" + encoded("楼下烧烤店油烟太大，筼筜街道该找谁");
			case "answers/responsibility-chain" ->
				"?incidentType=STHJ-001&township=350203007";
			case "answers/impact" -> "?node=" + encoded("中华人民共和国城乡规划法第六十四条");
			case "overlaps", "gaps", "contradictions" -> "?area=350200";
			case "search" -> "?kind=MATTER&text=" + encoded("餐饮油烟");
			case "changes" -> "?from=2022-06-30&to=2022-07-01";
			default -> "";
		};
		List<CsvRecord> csv = csv(client.get("/" + list + ".csv" + query).body());
		assertThat(csv).hasSizeGreaterThan(5);
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(bytes("/" + list + ".xlsx" + query)))) {
			var sheet = workbook.getSheetAt(0);
			assertThat(sheet.getLastRowNum()).isEqualTo(csv.size() - 1);
			for (int row = 0; row < csv.size(); row++) {
				assertThat(texts(sheet.getRow(row), csv.getFirst().getFieldCount()))
						.isEqualTo(csv.get(row).getFields().stream().map(FilesIT::withoutMark).toList());
			}
		}
		JsonNode document = JsonMapper.shared()
				.readTree(client.get("/" + list + ".jsonld" + query).body());
		assertThat(document.get("@context").asString()).endsWith("/context.jsonld");
		assertThat(document.get("@graph").size()).isPositive();
	}

	@Test
	void aTextThatLooksLikeAFormulaIsNone(@TempDir Path folder) throws IOException {
		String evil = Files.readString(LISTS.resolve("admissions/admissions.csv"))
				.replace("城乡低保和特困供养申请受理、入户调查", "=HYPERLINK(1)");
		load("admissions", evil, folder, new Options(false, false));
		String csv = client.get("/admissions.csv").body();
		byte[] xlsx = bytes("/admissions.xlsx");
		load("admissions", Files.readString(LISTS.resolve("admissions/admissions.csv")), folder,
				new Options(false, false));

		assertThat(csv(csv).get(1).getField(1)).isEqualTo("'=HYPERLINK(1)");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
			var cell = workbook.getSheetAt(0).getRow(1).getCell(1);
			assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
			assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(1)");
		}
	}

	@Test
	void anAnswerInJsonLdDescribesWhomItNames() {
		JsonNode document = JsonMapper.shared().readTree(
				client.get("/answers/who-assists.jsonld?first=1&matter=" + encoded("查处城市违法建设")).body());
		JsonNode answer = document.at("/@graph/0");
		assertThat(answer.get("@type").get(0).asString()).isEqualTo("Answer");
		assertThat(answer.at("/matter/code").asString()).isEqualTo("assistance-1-001");
		assertThat(answer.get("proof").size()).isGreaterThan(2);
		List<String> described = document.get("@graph").valueStream().filter(it -> it.has("@id"))
				.map(it -> it.get("@id").asString()).toList();
		assertThat(answer.at("/matter/responsibilities").valueStream()
				.map(it -> it.path("agency").asString("")).filter(it -> !it.isEmpty()))
				.isNotEmpty().isSubsetOf(described);
	}

	@Test
	void anAnswerSaysWhetherTheListsDo() {
		String query = "?question=" + encoded("今晚的月亮为什么这么圆");
		List<CsvRecord> csv = csv(client.get("/answers/ask.csv" + query).body());
		assertThat(csv).hasSize(2);
		assertThat(csv.get(1).getField(0)).isEqualTo("清单未列");
		assertThat(csv.get(1).getFields()).last().isEqualTo("这个问题不在清单所列事项之内。");
		JsonNode answer = JsonMapper.shared().readTree(client.get("/answers/ask.jsonld" + query).body())
				.at("/@graph/0");
		assertThat(answer.get("status").asString()).endsWith("concept/answer-status/not-found");
		assertThat(answer.has("results")).isFalse();
		assertThat(csv(client.get("/answers/ask.csv?question=" + encoded("楼下烧烤店油烟太大，筼筜街道该找谁"))
				.body()).get(1).getField(0)).isEqualTo("已答复");
	}

	/** Paths are numbered, and what follows them says where the search stopped. */
	@Test
	void aChainSaysWhereItStopped() {
		String query = "?first=2&from=assistance-1-001";
		List<CsvRecord> csv = csv(client.get("/answers/responsibility-chain.csv" + query).body());
		assertThat(csv.stream().skip(1).map(it -> it.getField(0)).distinct()).containsExactly("1", "2", "");
		assertThat(csv.stream().filter(it -> it.getField(0).isEmpty()).map(it -> it.getField(4)))
				.contains("只给出2条路径，可能还有").hasSizeGreaterThan(1);
		JsonNode chain = JsonMapper.shared()
				.readTree(client.get("/answers/responsibility-chain.jsonld" + query).body()).at("/@graph/0");
		assertThat(chain.get("paths").size()).isEqualTo(2);
		assertThat(chain.at("/paths/0/steps/0/position").asInt()).isZero();
		assertThat(chain.at("/bounds/0").asString()).isEqualTo("只给出2条路径，可能还有");
	}

	@Test
	void numbersSayWhatTheyCount() {
		List<CsvRecord> csv = csv(client.get("/statistics.csv?asOf=2020-12-31").body());
		List<String> assistance = csv.stream().filter(it -> it.getField(1).equals("行政协助事项"))
				.map(it -> it.getField(7)).toList();
		assertThat(assistance).hasSize(4).first().isEqualTo("203");
		assertThat(assistance.stream().skip(1).mapToInt(Integer::parseInt).sum()).isEqualTo(203);
	}

	@ParameterizedTest
	@ValueSource(strings = {"agency/XMGA", "area/350203007", "power/XMZFJ-CF001", "matter/assistance-1-001",
			"responsibility/assistance-1-001-A3", "edition/assistance-1", "incident-type/CXJS-001",
			"admission/ZR2018-01", "instrument/中华人民共和国城乡规划法"})
	void aThingIsAtItsIri(String path) {
		String encoded = path.substring(0, path.indexOf('/') + 1)
				+ encoded(path.substring(path.indexOf('/') + 1));
		JsonNode thing = JsonMapper.shared().readTree(client.get("/" + encoded).body());
		assertThat(thing.get("@id").asString()).isEqualTo("https://example.org/" + path);
		assertThat(thing.get("@context").asString()).isEqualTo("https://example.org/context.jsonld");
		assertThat(client.get("/" + encoded + "x").statusCode()).isEqualTo(404);
	}

	@Test
	void bothClocksAreAsked() {
		assertThat(csv(client.get("/assistance-matters.csv?asOf=2014-01-01").body())).hasSize(1);
		assertThat(csv(client.get("/agencies.csv?knownAt=2001-01-01T00:00:00Z").body())).hasSize(1);
		assertThat(csv(client.get("/agencies.csv?asOf=2018-01-01&status=ABOLISHED").body()).size())
				.isLessThan(csv(client.get("/agencies.csv?status=ABOLISHED").body()).size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/nothing.csv | 404 | there is no nothing; there are admissions, agencies,
			/agencies.csv?kind=NONE | 400 | kind: found 'NONE', expected one of PARTY, GOVERNMENT,
			/agencies.csv?sort=name | 400 | sort: found a parameter that is not known here, expected area, level,
			/answers/who-assists.csv | 400 | matter: found '', expected words or the code of a matter
			/answers/who-responds.xlsx?township=x&incident=y | 400 | no street, town or district is called “x”
			/changes.xlsx | 400 | from: found '', expected a day
			/powers.jsonld?asOf=1&asOf=2 | 400 | asOf: found '1, 2', expected one value
			""")
	void whatCannotBeUnderstoodIsRefused(String path, int status, String message) {
		var answer = client.get(path);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(JsonMapper.shared().readTree(answer.body()).at("/errors/0/message").asString())
				.contains(message);
		JsonNode inChinese = JsonMapper.shared().readTree(client.send(
				HttpRequest.newBuilder(client.at(path)).header("Accept-Language", "zh-CN")).body());
		assertThat(inChinese.at("/errors/0/message").asString()).containsPattern("\\p{IsHan}{2}");
	}

	@ParameterizedTest
	@CsvSource({"agencies.csv, text/csv;charset=UTF-8",
			"agencies.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
			"agencies.jsonld, application/ld+json"})
	void theFileHasItsTypeAndName(String name, String type) {
		var answer = client.get("/" + name);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
		assertThat(answer.headers().firstValue("Content-Disposition"))
				.hasValue("attachment; filename=" + name);
	}

	@Test
	void textsAreCompressedWhenAsked() throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(client.at("/export.nq?edition=territorial"))
				.header("Accept-Encoding", "gzip").build();
		try (HttpClient http = HttpClient.newHttpClient()) {
			var answer = http.send(request, BodyHandlers.ofByteArray());
			assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
			assertThat(answer.body().length)
					.isLessThan(client.get("/export.nq?edition=territorial").body().length() / 5);
		}
	}

	private ListReport dryRun(String edition, String csv, Path folder) throws IOException {
		return load(edition, csv, folder, new Options(true, true));
	}

	private ListReport load(String edition, String csv, Path folder, Options options) throws IOException {
		Path list = Files.createDirectories(folder.resolve(edition));
		Files.writeString(list.resolve("list.csv"), csv);
		Files.writeString(list.resolve("list.json"), Files
				.readString(LISTS.resolve(edition).resolve("list.json"))
				.replaceAll("\"file\": \"[^\"]*\"", "\"file\": \"list.csv\""));
		ListReport report = new Loader(driver, null, Progress.NONE).load(folder, options).lists().getFirst();
		queries.refresh();
		return report;
	}

	private byte[] bytes(String path) {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(HttpRequest.newBuilder(client.at(path)).build(), BodyHandlers.ofByteArray())
					.body();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static List<CsvRecord> csv(String text) {
		return CsvReader.builder().ofCsvRecord(withoutMark(text)).stream().toList();
	}

	private static String withoutMark(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static List<String> texts(Row row, int columns) {
		DataFormatter formatter = new DataFormatter();
		return IntStream.range(0, columns)
				.mapToObj(it -> formatter.formatCellValue(row.getCell(it))).toList();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}
}

package quanze.api;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import quanze.loaders.Loader;
import quanze.loaders.report.Progress;
import quanze.queries.Queries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole graph as N-Quads and NDJSON, and its changes, read as others read them. */
@ServedTest
@TestInstance(Lifecycle.PER_CLASS)
class ExportIT {

	private static final Path SHAPES = Path.of("src/test/resources/shapes");

	private static final String DAY = "2022-12-31";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Client client;

	private final Driver driver;

	private final Queries queries;

	private @Nullable DatasetGraph whole;

	ExportIT(Client client, Driver driver, Queries queries) {
		this.client = client;
		this.driver = driver;
		this.queries = queries;
	}

	@ParameterizedTest
	@ValueSource(strings = {"cpsv-ap-3.2.0.ttl", "cpov-2.1.2.ttl"})
	void theExportConformsToThePublishedShapes(String shapes) {
		assertThat(violations(shapes, union(whole()))).isEmpty();
	}

	@Test
	void soDidItYearsAgo() {
		Graph then = union(quads("/export.nq?asOf=2018-06-30"));
		assertThat(violations("cpsv-ap-3.2.0.ttl", then)).isEmpty();
		assertThat(violations("cpov-2.1.2.ttl", then)).isEmpty();
	}

	/** Otherwise the shapes would find nothing to check. */
	@Test
	void theExportHasWhatTheShapesAreAbout() {
		Graph all = union(whole());
		assertThat(count(all, "http://purl.org/vocab/cpsv#PublicService")).isGreaterThan(900);
		assertThat(count(all, "http://data.europa.eu/m8g/PublicOrganisation")).isEqualTo(251);
		assertThat(count(all, "http://data.europa.eu/m8g/Participation")).isGreaterThan(1_000);
		assertThat(count(all, "http://data.europa.eu/eli/ontology#LegalResource")).isGreaterThan(804);
		assertThat(count(all, "http://www.w3.org/ns/dcat#Dataset")).isEqualTo(18 + 127);
		assertThat(count(all, "http://www.w3.org/ns/org#ChangeEvent")).isPositive();
		assertThat(count(all, "http://data.europa.eu/m8g/AdminUnit")).isEqualTo(47);
	}

	@Test
	void theShapesFindAServiceWhoseAuthorityIsMissing() {
		Graph part = union(quads("/export.nq?edition=territorial-350213"));
		assertThat(violations("cpsv-ap-3.2.0.ttl", part)).isNotEmpty();
	}

	@Test
	void whatAnEditionListsStandsInTheGraphThatItNames() {
		List<String> graphs = new ArrayList<>();
		whole().listGraphNodes()
				.forEachRemaining(it -> graphs.add(it.getURI().replaceAll(".*/edition/", "")));
		assertThat(graphs).hasSize(18).contains("assistance-1", "powers", "territorial-350213");
		Node power = iri("/power/XMZFJ-CF001");
		assertThat(whole().find(Node.ANY, power, Node.ANY, Node.ANY)).toIterable()
				.extracting(it -> it.getGraph().getURI()).containsOnly(iri("/edition/powers").getURI());
		assertThat(whole().getDefaultGraph().isEmpty()).isFalse();
	}

	@Test
	void literalsHaveTheirLanguageOrType() {
		Graph all = union(whole());
		Node power = iri("/power/XMZFJ-CF001");
		assertThat(value(all, power, "http://purl.org/dc/terms/title").getLiteralLanguage()).isEqualTo("zh");
		assertThat(value(all, power, "http://schema.org/validFrom").getLiteralDatatypeURI())
				.isEqualTo("http://www.w3.org/2001/XMLSchema#date");
		assertThat(value(all, power, "http://purl.org/dc/terms/identifier").getLiteralLexicalForm())
				.isEqualTo("XMZFJ-CF001");
	}

	@ParameterizedTest
	@CsvSource({"areas, 47", "agencies, 251", "powers, 453", "legal-instruments, 804",
			"territorial-matters, 297",
			"list-editions, 18", "incident-types, 154", "admissions, 28", "data-resources, 127"})
	void jsonLdSaysWhatTheQuadsSay(String list, int atLeast) {
		Graph all = union(whole());
		JsonNode document = JSON.readTree(client.get("/" + list + ".jsonld?asOf=" + DAY).body());
		Graph said = parse("{\"@context\":%s,\"@graph\":%s}".formatted(context(), document.get("@graph")));
		List<String> missing = new ArrayList<>();
		said.find().forEachRemaining(it -> {
			if (!all.contains(it)) {
				missing.add(it.toString());
			}
		});
		assertThat(document.get("@graph").size()).isGreaterThanOrEqualTo(atLeast);
		assertThat(missing).isEmpty();
	}

	@Test
	void theLinesSayWhatTheQuadsSay() {
		List<JsonNode> lines = lines("/export.ndjson?edition=territorial");
		StringBuilder document = new StringBuilder();
		lines.stream().filter(it -> it.has("@id"))
				.forEach(it -> document.append(document.isEmpty() ? "" : ",").append(it));
		Graph said = parse("{\"@context\":%s,\"@graph\":[%s]}"
				.formatted(context(), document));
		assertThat(said.isIsomorphicWith(union(quads("/export.nq?edition=territorial")))).isTrue();
	}

	@Test
	void anExportThatWasBrokenOffGoesOnWithAnEdition() {
		List<JsonNode> whole = lines("/export.ndjson");
		String asOf = whole.getFirst().get("asOf").asString();
		String knownAt = whole.getFirst().get("knownAt").asString();
		assertThat(whole.stream().filter(it -> it.has("section")).map(it -> it.get("section").asString()))
				.hasSize(19).startsWith("", "admissions").isSorted();
		List<JsonNode> rest = lines(
				"/export.ndjson?edition=laws&asOf=%s&knownAt=%s".formatted(asOf, knownAt));
		assertThat(rest.get(1)).isEqualTo(JSON.readTree("{\"section\":\"laws\"}"));
		assertThat(rest.subList(1, rest.size()))
				.isEqualTo(whole.subList(whole.indexOf(rest.get(1)), whole.size()));
	}

	@Test
	void whoTakesTheChangesHasWhatANewExportWouldGive() {
		Map<String, JsonNode> mirror = new TreeMap<>();
		String token = mirrored("/export.ndjson", mirror);
		var loader = new Loader(driver, null, Progress.NONE);
		loader.withdraw("assistance-2022");
		token = follow(token, mirror);
		loader.restore("assistance-2022");
		token = follow(token, mirror);
		assertThat(lines("/changes.ndjson?since=" + token)).hasSize(2);
	}

	@Test
	void aDayThatPassesIsAChangeWithTombstones() {
		Map<String, JsonNode> mirror = new TreeMap<>();
		String token = mirrored("/export.ndjson?asOf=2022-06-30", mirror);
		List<JsonNode> changes = lines("/changes.ndjson?asOf=2022-07-01&since=" + token);
		assertThat(changes.stream().filter(it -> it.has("op")).map(it -> it.get("op").asString()))
				.hasSize(9).filteredOn("delete"::equals).hasSize(3);
		changes.forEach(it -> apply(it, mirror));
		Map<String, JsonNode> then = new TreeMap<>();
		mirrored("/export.ndjson?asOf=2022-07-01", then);
		assertThat(mirror).isEqualTo(then);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/changes.ndjson | since: found '', expected the token of the last line of an export or of changes
			/changes.ndjson?since=x | since: found 'x', expected the token of the last line of an export or of changes
			/export.nq?asOf=soon | asOf: found 'soon', expected a day such as 2022-07-01
			/export.nq?editon=laws | editon: found a parameter that is not known here, expected edition, asOf, knownAt
			""")
	void whatCannotBeUnderstoodIsRefused(String path, String message) {
		var answer = client.get(path);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
		JsonNode error = JSON.readTree(answer.body()).at("/errors/0");
		assertThat(error.get("message").asString()).isEqualTo(message);
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@CsvSource({"/export.nq, application/n-quads, export.nq",
			"/export.ndjson, application/x-ndjson, export.ndjson"})
	void theFileHasItsTypeAndName(String path, String type, String name) {
		var answer = client.get(path + "?edition=z");
		assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
		assertThat(answer.headers().firstValue("Content-Disposition"))
				.hasValue("attachment; filename=" + name);
	}

	private String follow(String token, Map<String, JsonNode> mirror) {
		queries.refresh();
		List<JsonNode> changes = lines("/changes.ndjson?since=" + token);
		assertThat(changes).hasSizeGreaterThan(2);
		changes.forEach(it -> apply(it, mirror));
		Map<String, JsonNode> fresh = new TreeMap<>();
		mirrored("/export.ndjson", fresh);
		var keys = new TreeSet<>(mirror.keySet());
		keys.addAll(fresh.keySet());
		assertThat(keys).allSatisfy(it -> assertThat(mirror.get(it)).as(it).isEqualTo(fresh.get(it)));
		return changes.getLast().get("token").asString();
	}

	private String mirrored(String path, Map<String, JsonNode> mirror) {
		List<JsonNode> lines = lines(path);
		lines.stream().filter(it -> it.has("@id")).forEach(it -> mirror.put(it.get("@id").asString(), it));
		return lines.getLast().get("token").asString();
	}

	private static void apply(JsonNode change, Map<String, JsonNode> mirror) {
		String op = change.path("op").asString("");
		if (op.equals("delete")) {
			mirror.remove(change.get("@id").asString());
		} else if (op.equals("put")) {
			Map<String, JsonNode> properties = new LinkedHashMap<>();
			change.properties().forEach(it -> properties.put(it.getKey(), it.getValue()));
			properties.remove("op");
			mirror.put(change.get("@id").asString(), JSON.valueToTree(properties));
		}
	}

	private List<JsonNode> lines(String path) {
		return client.get(path).body().lines().map(JSON::readTree).toList();
	}

	private DatasetGraph quads(String path) {
		DatasetGraph quads = DatasetGraphFactory.create();
		RDFParser.create().source(new StringReader(client.get(path).body())).lang(Lang.NQUADS)
				.checking(true).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(quads);
		return quads;
	}

	/** Read once: much is asked of it. */
	private DatasetGraph whole() {
		if (whole == null) {
			whole = quads("/export.nq?asOf=" + DAY);
		}
		return whole;
	}

	private static List<String> violations(String shapes, Graph graph) {
		return ShaclValidator.get()
				.validate(Shapes.parse(RDFDataMgr.loadGraph(SHAPES.resolve(shapes).toString())), graph)
				.getEntries().stream().map(it -> it.focusNode() + " " + it.resultPath() + " " + it.message())
				.toList();
	}

	/** The context is published by the application itself; the parser shall not fetch it. */
	private JsonNode context() {
		return JSON.readTree(client.get("/context.jsonld").body()).get("@context");
	}

	private static Graph parse(String document) {
		Graph graph = GraphFactory.createDefaultGraph();
		RDFParser.create().source(new StringReader(document)).lang(Lang.JSONLD).parse(graph);
		return graph;
	}

	private static Graph union(DatasetGraph quads) {
		Graph union = GraphFactory.createDefaultGraph();
		quads.find().forEachRemaining((Quad it) -> union.add(it.asTriple()));
		return union;
	}

	private static long count(Graph graph, String type) {
		return graph.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type)).toList().size();
	}

	private static Node value(Graph graph, Node subject, String predicate) {
		return graph.find(subject, NodeFactory.createURI(predicate), Node.ANY).next().getObject();
	}

	private Node iri(String path) {
		return NodeFactory.createURI("https://example.org" + path);
	}
}

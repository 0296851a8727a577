package quanze.queries.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A public task of statute retrieval: articles ({@code corpus.jsonl.gz}), questions
 * ({@code queries.tsv}), and which articles answer which ({@code qrels.tsv}).
 */
record Statutes(Path folder) {

	private static final int BATCH = 2_000;

	private static final String WRITE = """
			UNWIND $rows AS row
			MERGE (instrument:LegalInstrument {code: row.title})
			ON CREATE SET instrument.name = row.title, instrument.knownFrom = datetime('2025-04-01T00:00:00Z'),
			  instrument.knownTo = datetime('9999-12-31T00:00:00Z')
			CREATE (:LegalBasis {code: row.id, citation: row.citation, article: row.position, articleText: row.text,
			  knownFrom: datetime('2025-04-01T00:00:00Z'), knownTo: datetime('9999-12-31T00:00:00Z')})
			  -[:PROVISION_OF]->(instrument)
			""";

	/** Writes the articles into an empty graph, each under its id; how many there are. */
	int write(Driver driver) throws IOException {
		driver.executableQuery("CREATE INDEX FOR (i:LegalInstrument) ON (i.code)").execute();
		int written = 0;
		List<Map<String, Object>> rows = new ArrayList<>();
		ObjectMapper json = new ObjectMapper();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				new GZIPInputStream(Files.newInputStream(folder.resolve("corpus.jsonl.gz"))),
				StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				JsonNode article = json.readTree(line);
				String title = article.get("title").asString();
				rows.add(Map.of("id", article.get("id").asString(), "title", title, "text",
						article.get("text").asString(), "position", ++written,
						"citation", "《" + title + "》" + article.get("article").asString()));
				if (rows.size() == BATCH) {
					driver.executableQuery(WRITE).withParameters(Map.of("rows", rows)).execute();
					rows.clear();
				}
			}
		}
		driver.executableQuery(WRITE).withParameters(Map.of("rows", rows)).execute();
		return written;
	}

	List<Asked> questions() throws IOException {
		Map<String, Set<String>> answers = new HashMap<>();
		for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
			String[] cells = line.split("\t");
			answers.computeIfAbsent(cells[0], it -> new HashSet<>()).add(cells[1]);
		}
		List<Asked> questions = new ArrayList<>();
		for (String line : Files.readAllLines(folder.resolve("queries.tsv"))) {
			String[] cells = line.split("\t");
			if (answers.containsKey(cells[0])) {
				questions.add(new Asked(cells[1], answers.get(cells[0])));
			}
		}
		return questions;
	}

	/** A question and the ids of the articles that answer it. */
	record Asked(String text, Set<String> answers) {
	}
}

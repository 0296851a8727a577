package quanze.queries.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.neo4j.driver.Driver;
import quanze.loaders.Loader;
import quanze.loaders.report.Progress;

/**
 * A public task of statute retrieval: articles ({@code corpus.jsonl.gz}), questions
 * ({@code queries.tsv}), and which articles answer which ({@code qrels.tsv}).
 */
record Statutes(Path folder) {

	private static final String CORPUS = "corpus.jsonl.gz";

	private static final String MANIFEST = """
			{ "kind": "PROVISIONS", "title": "法律条文", "publisher": "-", "area": "100000",
			  "issuedOn": "2025-04-01", "effectiveOn": "2025-04-01", "file": "%s" }
			""".formatted(CORPUS);

	/** Loads the articles as a list into an empty graph; the code of each by its id. */
	Map<String, String> load(Driver driver) throws IOException {
		Path list = Files.createTempDirectory("statutes");
		Path file = Files.copy(folder.resolve(CORPUS), list.resolve(CORPUS));
		Path manifest = Files.writeString(list.resolve("list.json"), MANIFEST);
		new Loader(driver, null, Progress.NONE).load(list).lists().stream()
				.flatMap(it -> it.findings().stream()).limit(10).forEach(System.out::println);
		Files.delete(file);
		Files.delete(manifest);
		Files.delete(list);
		Map<String, String> codes = new HashMap<>();
		driver.executableQuery("MATCH (b:LegalBasis) RETURN b.articleId AS id, b.code AS code").execute()
				.records().forEach(it -> codes.put(it.get("id").asString(), it.get("code").asString()));
		return codes;
	}

	/**
	 * The questions that have an answer.
	 *
	 * @param codes
	 *            of the articles by their ids
	 */
	List<Asked> questions(Map<String, String> codes) throws IOException {
		Map<String, Set<String>> answers = new HashMap<>();
		for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
			String[] cells = line.split("\t");
			answers.computeIfAbsent(cells[0], it -> new HashSet<>())
					.add(Objects.requireNonNull(codes.get(cells[1])));
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

	/** A question and the codes of the articles that answer it. */
	record Asked(String text, Set<String> answers) {
	}
}

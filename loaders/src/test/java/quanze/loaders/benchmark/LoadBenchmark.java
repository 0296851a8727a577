package quanze.loaders.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4jBuilders;
import quanze.loaders.Loader;
import quanze.loaders.report.ListReport;
import quanze.loaders.report.Progress;

/**
 * Loads the lists of some cities, then lets the bare driver write as many nodes and relationships
 * with as many properties, in the same run: rows a second, and the most heap that either needed.
 */
final class LoadBenchmark {

	private static final int BATCH = 1_000;

	private LoadBenchmark() {
	}

	public static void main(String[] args) throws IOException {
		for (var cities : args) {
			run(Integer.parseInt(cities));
		}
	}

	private static void run(int cities) throws IOException {
		var folder = Files.createTempDirectory("cities");
		Cities.write(Path.of("lists", "xiamen"), folder, cities);
		try (var neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
				var driver = GraphDatabase.driver(neo4j.boltURI(), AuthTokens.none())) {
			var loading = Meter.begin();
			var report = new Loader(driver, null, Progress.NONE).load(folder);
			var loaded = loading.end();
			var rows = report.lists().stream().mapToLong(ListReport::read).sum();
			var refused = report.lists().stream().filter(it -> it.outcome() == ListReport.Outcome.REFUSED)
					.toList();
			var nodes = count(driver, "MATCH (n) RETURN count(*)");
			var relationships = count(driver, "MATCH ()-->() RETURN count(*)");
			var writing = Meter.begin();
			bare(driver, nodes, relationships);
			var written = writing.end();
			System.out.printf(
					"""
							%d cities: %d lists, %d refused, %d rows, %d nodes, %d relationships
							  loader      %6.0f rows/s, %6.0f rows per CPU second, %6.0f nodes/s, %6.0f nodes per CPU second, heap at most %d MB, %d MB live
							  bare driver %41s %6.0f nodes/s, %6.0f nodes per CPU second, heap at most %d MB, %d MB live
							  the loader takes %.1f times as long, %.1f times as much CPU
							""",
					cities, report.lists().size(), refused.size(), rows, nodes, relationships,
					rows / loaded.seconds(), rows / loaded.cpu(), nodes / loaded.seconds(),
					nodes / loaded.cpu(), loaded.heap(), loaded.live(), "", nodes / written.seconds(),
					nodes / written.cpu(), written.heap(), written.live(),
					loaded.seconds() / written.seconds(), loaded.cpu() / written.cpu());
			refused.stream().limit(3).forEach(it -> System.out.println(it.findings().getFirst()));
		} finally {
			delete(folder);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	/** As many nodes with eight properties and relationships with two, found by an index. */
	private static void bare(Driver driver, long nodes, long relationships) {
		driver.executableQuery("CREATE CONSTRAINT bare IF NOT EXISTS FOR (n:Bare) REQUIRE n.code IS UNIQUE")
				.execute();
		write(driver, nodes, "UNWIND $rows AS row CREATE (n:Bare) SET n = row",
				it -> Map.of("code", "bare-" + it, "name", "事项" + it, "position", it, "note", "备注", "area",
						"110100",
						"hash", "hash-" + it, "limit", "5个工作日", "duty", "在规定的时限内提供协助并书面反馈"));
		write(driver, relationships,
				"UNWIND $rows AS row MATCH (a:Bare {code: row.from}) MATCH (b:Bare {code: row.to}) CREATE (a)-[:TO {sheet: row.sheet, row: row.row}]->(b)",
				it -> Map.of("from", "bare-" + it % nodes, "to", "bare-" + it * 31 % nodes, "sheet", "清单",
						"row", it));
	}

	private static void write(Driver driver, long count, String cypher, Row row) {
		for (var from = 0L; from < count; from += BATCH) {
			List<Map<String, Object>> rows = new ArrayList<>();
			for (var it = from; it < Math.min(count, from + BATCH); it++) {
				rows.add(row.of(it));
			}
			driver.executableQuery(cypher).withParameters(Map.of("rows", rows)).execute();
		}
	}

	private static long count(Driver driver, String cypher) {
		return driver.executableQuery(cypher).execute().records().getFirst().get(0).asLong();
	}

	private interface Row {

		Map<String, Object> of(long number);

	}

}

package quanze.loaders;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import quanze.loaders.report.LoadReport;
import quanze.loaders.report.Progress;

/** One embedded database for all tests of the module. */
public final class SharedGraph {

	/** The sample lists. */
	public static final Path LISTS = Path.of("lists", "xiamen");

	private static final Neo4j NEO4J = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();

	private static final Driver DRIVER = GraphDatabase.driver(NEO4J.boltURI(), AuthTokens.none());

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			DRIVER.close();
			NEO4J.close();
		}));
	}

	private SharedGraph() {
	}

	public static Driver driver() {
		return DRIVER;
	}

	/** Empties the graph, constraints and all. */
	public static void clear() {
		query("MATCH (n) DETACH DELETE n");
	}

	public static LoadReport load(Path folder) {
		return new Loader(DRIVER, null, Progress.NONE).load(folder);
	}

	public static List<Record> query(String cypher) {
		return query(cypher, Map.of());
	}

	public static List<Record> query(String cypher, Map<String, Object> parameters) {
		return DRIVER.executableQuery(cypher).withParameters(parameters).execute().records();
	}

	/** The rows of a query, their values joined by a blank. */
	public static List<String> lines(String cypher) {
		return query(cypher).stream().map(
				row -> String.join(" ",
						row.values().stream().map(it -> String.valueOf(it.asObject())).toList()))
				.toList();
	}

}

package quanze.queries;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import quanze.loaders.Loader;
import quanze.loaders.report.Progress;
import quanze.queries.search.SearchIndex;
import quanze.queries.time.Moment;

/** One embedded database for all tests of the module, with the sample lists loaded. */
public final class SharedGraph {

	private static final Neo4j NEO4J = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();

	private static final Driver DRIVER = GraphDatabase.driver(NEO4J.boltURI(), AuthTokens.none());

	private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();

	private static final Queries QUERIES;

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			DRIVER.close();
			NEO4J.close();
		}));
		new Loader(DRIVER, null, Progress.NONE).load(Path.of("..", "loaders", "lists", "xiamen"));
		QUERIES = open(Settings.DEFAULT);
	}

	private SharedGraph() {
	}

	/** Shared: what it has read once it knows. */
	public static Queries queries() {
		return QUERIES;
	}

	/** Another one that knows nothing yet. */
	public static Queries open(Settings settings) {
		return Queries.open(DRIVER, settings, STATEMENTS::add);
	}

	/** Waits until the shared index knows the meanings of the articles that it holds. */
	public static void awaitMeanings() {
		index().awaitMeanings();
	}

	/** Shared, too. */
	public static SearchIndex index() {
		return ((OpenQueries) QUERIES).index();
	}

	/** The names of the statements that something sends. */
	public static List<String> statementsOf(Runnable something) {
		STATEMENTS.clear();
		something.run();
		return new ArrayList<>(STATEMENTS);
	}

	public static Driver driver() {
		return DRIVER;
	}

	public static void write(String cypher) {
		DRIVER.executableQuery(cypher).withParameters(Map.of()).execute();
	}

	/** Now. */
	public static Moment now() {
		return QUERIES.moments().now();
	}

	/** That day, as known now. */
	public static Moment on(String day) {
		return QUERIES.moments().of(LocalDate.parse(day), null);
	}

	/** A clock that stands still. */
	public static Clock at(String instant) {
		return Clock.fixed(Instant.parse(instant), ZoneId.of("UTC"));
	}
}

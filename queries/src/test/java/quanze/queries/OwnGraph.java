package quanze.queries;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import quanze.loaders.Loader;
import quanze.loaders.graph.Options;
import quanze.loaders.report.Progress;

/** An embedded database of a test that loads into it: others would see what it leaves behind. */
public final class OwnGraph implements AutoCloseable {

	public static final Path LISTS = Path.of("..", "loaders", "lists", "xiamen");

	private final Neo4j neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();

	private final Driver driver = GraphDatabase.driver(neo4j.boltURI(), AuthTokens.none());

	private final Loader loader = new Loader(driver, null, Progress.NONE);

	/** Holds those of the sample lists. */
	public OwnGraph(String... lists) {
		loader.load(Stream.of(lists).map(LISTS::resolve).toList(), Options.DEFAULT);
	}

	/** Loads into it. */
	public Loader loader() {
		return loader;
	}

	/** Another one that knows nothing yet, without meanings. */
	public Queries open() {
		return Queries.open(driver, Settings.DEFAULT.withoutMeanings(), it -> {
		});
	}

	@Override
	public void close() {
		driver.close();
		neo4j.close();
	}
}

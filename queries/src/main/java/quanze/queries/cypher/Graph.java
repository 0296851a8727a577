package quanze.queries.cypher;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import quanze.queries.error.Unavailable;

/** Runs statements in read transactions; sees what was written through the same driver. */
public final class Graph {

	/** How much longer than a question the reading of the whole graph may take. */
	private static final int PATIENCE = 360;

	private final Driver driver;

	private final SessionConfig sessions;

	private final Duration timeout;

	private final Statements statements;

	/**
	 * @param database
	 *            null for the server's default
	 * @param timeout
	 *            after which a statement is given up
	 */
	public Graph(Driver driver, @Nullable String database, Duration timeout, Statements statements) {
		var config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ)
				.withBookmarkManager(driver.executableQueryBookmarkManager());
		this.driver = driver;
		this.sessions = (database == null ? config : config.withDatabase(database)).build();
		this.timeout = timeout;
		this.statements = statements;
	}

	/**
	 * The rows of a statement, each turned into what the reader makes of it.
	 *
	 * @throws Unavailable
	 *             when the graph does not answer in time
	 */
	public <T> List<T> read(Statement statement, Map<String, @Nullable Object> parameters,
			Function<Row, T> reader) {
		statements.running(statement.name());
		long start = System.nanoTime();
		List<T> rows = available(statement, () -> {
			try (Session session = driver.session(sessions)) {
				return session.executeRead(
						tx -> tx.run(statement.text(), parameters).list(it -> reader.apply(new Row(it))),
						within(timeout));
			}
		});
		statements.answered(statement.name(), rows.size(), Duration.ofNanos(System.nanoTime() - start));
		return rows;
	}

	/** Is told what answering costs. */
	public Statements statements() {
		return statements;
	}

	/**
	 * Hands over the rows one by one, as many as there are, in bounded memory.
	 *
	 * @throws Unavailable
	 *             when the graph fails meanwhile; some rows were handed over then
	 */
	public void stream(Statement statement, Map<String, @Nullable Object> parameters,
			Consumer<Row> consumer) {
		statements.running(statement.name());
		long start = System.nanoTime();
		long count = available(statement, () -> {
			try (Session session = driver.session(sessions);
					var tx = session.beginTransaction(within(timeout.multipliedBy(PATIENCE)))) {
				long[] rows = {0};
				tx.run(statement.text(), parameters).forEachRemaining(it -> {
					rows[0]++;
					consumer.accept(new Row(it));
				});
				return rows[0];
			}
		});
		statements.answered(statement.name(), count, Duration.ofNanos(System.nanoTime() - start));
	}

	private static TransactionConfig within(Duration timeout) {
		return TransactionConfig.builder().withTimeout(timeout).build();
	}

	private static <T> T available(Statement statement, Supplier<T> reading) {
		try {
			return reading.get();
		} catch (Neo4jException ex) {
			throw new Unavailable("the graph did not answer " + statement.name() + "; try again later", ex);
		}
	}
}

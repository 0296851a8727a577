package quanze.queries.cypher;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import quanze.queries.error.QueriesException;
import quanze.queries.error.TimedOut;
import quanze.queries.error.Unavailable;
import quanze.queries.error.Wording;

/** Runs statements in read transactions; sees what was written through the same driver. */
public final class Graph {

	/** How much longer than a question the reading of the whole graph may take. */
	private static final int PATIENCE = 360;

	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	private final Driver driver;

	private final SessionConfig sessions;

	private final Duration timeout;

	private final Statements statements;

	private final Recollection recollection;

	private final AtomicReference<@Nullable Instant> lostSince = new AtomicReference<>();

	/** One that remembers nothing. */
	public Graph(Driver driver, @Nullable String database, Duration timeout, Statements statements) {
		this(driver, database, timeout, statements, 0);
	}

	/**
	 * @param database
	 *            null for the server's default
	 * @param timeout
	 *            after which a statement is given up
	 * @param weight
	 *            how many rows of lists are kept, about
	 */
	public Graph(Driver driver, @Nullable String database, Duration timeout, Statements statements,
			long weight) {
		var config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ)
				.withBookmarkManager(driver.executableQueryBookmarkManager());
		this.driver = driver;
		this.sessions = (database == null ? config : config.withDatabase(database)).build();
		this.timeout = timeout;
		this.statements = statements;
		this.recollection = new Recollection(weight);
	}

	/**
	 * The rows of a statement, each turned into what the reader makes of it. Fails at once while the
	 * graph is known to be away.
	 *
	 * @throws Unavailable
	 *             when the graph does not answer
	 * @throws TimedOut
	 *             when it takes longer than a statement may, or than is left of the {@link Deadline}
	 */
	public <T> List<T> read(Statement statement, Map<String, @Nullable Object> parameters,
			Function<Row, T> reader) {
		if (lostSince.get() != null) {
			throw unavailable(null);
		}
		return ask(statement, parameters, reader);
	}

	/**
	 * The rows of a statement that finds out no more than what its parameters and the version of the
	 * graph decide; read once a version.
	 *
	 * @param weight
	 *            how many rows they stand for, about
	 * @throws Unavailable
	 *             when they are not known and the graph does not answer
	 * @throws TimedOut
	 *             when it takes longer than a statement may, or than is left of the {@link Deadline}
	 */
	public List<Row> recall(Statement statement, Map<String, @Nullable Object> parameters, int weight) {
		return recollection.rows(statement, parameters, weight, statements,
				() -> read(statement, parameters, Function.identity()));
	}

	/** From now on what is recalled is that of this version. */
	void follow(GraphVersion version) {
		recollection.follow(version);
	}

	/**
	 * The rows of a statement, whether or not the graph is known to be away; an answer ends that.
	 *
	 * @throws Unavailable
	 *             when the graph does not answer
	 */
	<T> List<T> probe(Statement statement, Map<String, @Nullable Object> parameters,
			Function<Row, T> reader) {
		try {
			List<T> rows = Deadline.within(timeout,
					() -> ask(statement, parameters, reader));
			lostSince.set(null);
			return rows;
		} catch (TimedOut ex) {
			lost();
			throw unavailable(ex);
		}
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
	 * @throws TimedOut
	 *             when it takes much longer than a statement may; some rows were handed over then
	 */
	public void stream(Statement statement, Map<String, @Nullable Object> parameters,
			Consumer<Row> consumer) {
		Duration patience = timeout.multipliedBy(PATIENCE);
		statements.running(statement.name());
		long begun = System.nanoTime();
		long[] rows = {0};
		try (Session session = driver.session(sessions);
				var tx = session.beginTransaction(within(patience))) {
			tx.run(statement.text(), parameters).forEachRemaining(it -> {
				rows[0]++;
				consumer.accept(new Row(it));
			});
			statements.answered(statement.name(), rows[0], Duration.ofNanos(System.nanoTime() - begun));
		} catch (Neo4jException ex) {
			throw failed(ex, patience);
		}
	}

	/** Since when the graph has not answered; null while it does. */
	@Nullable
	Instant lostSince() {
		return lostSince.get();
	}

	/**
	 * Once more when the connection was broken or the server asks for it: others of the pool may do.
	 */
	private <T> List<T> ask(Statement statement, Map<String, @Nullable Object> parameters,
			Function<Row, T> reader) {
		try {
			return run(statement, parameters, reader);
		} catch (Neo4jException ex) {
			if (!(ex instanceof RetryableException) || Deadline.isOver()) {
				throw failed(ex, timeout);
			}
		}
		try {
			return run(statement, parameters, reader);
		} catch (Neo4jException ex) {
			throw failed(ex, timeout);
		}
	}

	private <T> List<T> run(Statement statement, Map<String, @Nullable Object> parameters,
			Function<Row, T> reader) {
		TransactionConfig bounds = within(Deadline.left(timeout));
		statements.running(statement.name());
		long begun = System.nanoTime();
		try (Session session = driver.session(sessions)) {
			List<T> rows = session.run(statement.text(), parameters, bounds)
					.list(it -> reader.apply(new Row(it)));
			statements.answered(statement.name(), rows.size(), Duration.ofNanos(System.nanoTime() - begun));
			return rows;
		}
	}

	private QueriesException failed(Neo4jException ex, Duration limit) {
		if (Deadline.isOver() || ex.code().startsWith(TIMED_OUT)) {
			return Deadline.timedOut(limit, ex);
		}
		if (isAway(ex)) {
			lost();
		}
		return unavailable(ex);
	}

	private static boolean isAway(Neo4jException ex) {
		return ex instanceof ServiceUnavailableException || ex instanceof SessionExpiredException
				|| ex instanceof DiscoveryException || ex instanceof SecurityException
				|| ex.code().endsWith("DatabaseUnavailable");
	}

	private void lost() {
		lostSince.compareAndSet(null, Instant.now());
	}

	private static Unavailable unavailable(@Nullable Throwable cause) {
		return new Unavailable(new Wording("the graph does not answer", "图数据库暂时无法访问"), cause);
	}

	private static TransactionConfig within(Duration timeout) {
		return TransactionConfig.builder()
				.withTimeout(timeout.plusNanos(999_999).truncatedTo(ChronoUnit.MILLIS)).build();
	}
}

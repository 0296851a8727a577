package quanze.loaders.graph;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * Runs the statements of one transaction; rows in batches, so that no statement grows with the
 * list.
 */
final class Statements {

	private static final int BATCH = 1_000;

	private final SimpleQueryRunner transaction;

	private final Map<String, Object> common;

	private boolean isNew;

	/**
	 * @param common
	 *            parameters that every statement may use
	 */
	Statements(SimpleQueryRunner transaction, Map<String, Object> common) {
		this.transaction = transaction;
		this.common = new HashMap<>(common);
	}

	/**
	 * For an edition: {@code $edition}, {@code $now} and the open ends are known to every statement.
	 */
	static Statements of(SimpleQueryRunner transaction, String edition, ZonedDateTime now) {
		return new Statements(transaction,
				Map.of("edition", edition, "now", now, "open", Moment.OPEN, "openDay", Moment.OPEN_DAY));
	}

	/**
	 * Locks the graph's version and moves it on; nobody else writes until the transaction ends.
	 *
	 * @return the moment at which what is written becomes known: later than that of any other version,
	 *         whatever the clocks of those who write
	 */
	ZonedDateTime lock() {
		var version = list("version-lock", Map.of()).getFirst();
		var now = version.get("now").asZonedDateTime();
		isNew = !version.get("held").asBoolean();
		common.put("now", now);
		return now;
	}

	/** Whether the graph did not hold the edition when it was locked. */
	boolean isNew() {
		return isNew;
	}

	/** Rows of what the edition held; of a new one none, without asking. */
	List<Record> held(String statement) {
		return isNew ? List.of() : list(statement, Map.of());
	}

	void run(String statement, Map<String, Object> parameters) {
		transaction.run(Cypher.of(statement), with(parameters)).consume();
	}

	List<Record> list(String statement, Map<String, Object> parameters) {
		return transaction.run(Cypher.of(statement), with(parameters)).list();
	}

	/** The rows that a statement gives for values given as {@code $name}. */
	List<Record> collect(String statement, String name, List<?> values, Map<String, Object> parameters) {
		var rows = new ArrayList<Record>();
		for (var from = 0; from < values.size(); from += BATCH) {
			var batch = new HashMap<>(parameters);
			batch.put(name, values.subList(from, Math.min(from + BATCH, values.size())));
			rows.addAll(list(statement, batch));
		}
		return rows;
	}

	/** Identity of a version that copies another in this transaction. */
	String copy(String uid) {
		return uid + "+" + common.get("now");
	}

	/** Runs a statement for rows given as {@code $name}; not at all if there are none. */
	void each(String statement, String name, List<?> rows, Map<String, Object> parameters) {
		for (var from = 0; from < rows.size(); from += BATCH) {
			var batch = new HashMap<>(parameters);
			batch.put(name, rows.subList(from, Math.min(from + BATCH, rows.size())));
			run(statement, batch);
		}
	}

	void each(String statement, String name, List<?> rows) {
		each(statement, name, rows, Map.of());
	}

	/** The same, a batch of rows made at a time of what they are made of. */
	<T> void each(String statement, String name, List<T> values, Function<T, Map<String, Object>> row) {
		for (var from = 0; from < values.size(); from += BATCH) {
			var batch = values.subList(from, Math.min(from + BATCH, values.size()));
			each(statement, name, batch.stream().map(row).toList());
		}
	}

	private Map<String, Object> with(Map<String, Object> parameters) {
		var all = new HashMap<>(common);
		all.putAll(parameters);
		return all;
	}

}

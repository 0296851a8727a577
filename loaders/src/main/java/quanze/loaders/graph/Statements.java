package quanze.loaders.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Runs the statements of one transaction; rows in batches, so that no statement grows with the
 * list.
 */
final class Statements {

	private static final int BATCH = 1_000;

	private final TransactionContext transaction;

	private final Map<String, Object> common;

	/**
	 * @param common
	 *            parameters that every statement may use
	 */
	Statements(TransactionContext transaction, Map<String, Object> common) {
		this.transaction = transaction;
		this.common = Map.copyOf(common);
	}

	void run(String statement, Map<String, Object> parameters) {
		transaction.run(Cypher.of(statement), with(parameters)).consume();
	}

	List<Record> list(String statement, Map<String, Object> parameters) {
		return transaction.run(Cypher.of(statement), with(parameters)).list();
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

	private Map<String, Object> with(Map<String, Object> parameters) {
		var all = new HashMap<>(common);
		all.putAll(parameters);
		return all;
	}

}

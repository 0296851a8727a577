package quanze.queries.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import quanze.queries.cypher.Aggregates;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;
import quanze.queries.time.Known;
import quanze.queries.time.Moment;

/**
 * What has one node, and keeps how it read before: areas, agencies, instruments, editions. Read by
 * code, with all its readings, by one statement that gives a row a reading: {@code code},
 * {@code known} with the clock, and what the reader takes.
 */
public final class Register<T> {

	private final Graph graph;

	private final Statement statement;

	private final Function<Row, T> reader;

	private final Aggregates<List<Known<T>>> readings;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public Register(Graph graph, GraphVersions versions, long weight, Statement statement,
			Function<Row, T> reader) {
		this.graph = graph;
		this.statement = statement;
		this.reader = reader;
		this.readings = new Aggregates<>(versions, weight, List::size, this::read);
	}

	/** Those that were known at that moment, as they read then; at most one statement. */
	public Map<String, T> byCode(Collection<String> codes, Moment moment) {
		Map<String, T> found = new LinkedHashMap<>();
		readings.byCode(codes).forEach((code, all) -> {
			for (Known<T> reading : all) {
				if (reading.isAt(moment.knownAt())) {
					found.put(code, reading.value());
				}
			}
		});
		return found;
	}

	/** Those that there ever were, as they read last; at most one statement. */
	public Map<String, T> latest(Collection<String> codes) {
		Map<String, T> found = new LinkedHashMap<>();
		readings.byCode(codes).forEach((code, all) -> found.put(code, all.getLast().value()));
		return found;
	}

	private Map<String, List<Known<T>>> read(Collection<String> codes) {
		Map<String, List<Known<T>>> found = HashMap.newHashMap(codes.size());
		graph.read(statement, Map.of("codes", codes), row -> found
				.computeIfAbsent(row.string("code"), it -> new ArrayList<>(1))
				.add(known(row.row("known"), reader.apply(row))));
		found.values().forEach(all -> all.sort(Comparator.comparing(Known::from)));
		return found;
	}

	/** A reading with its clock: {@code knownFrom} and {@code knownTo}. */
	public static <T> Known<T> known(Row clock, T value) {
		return new Known<>(value, Objects.requireNonNullElse(clock.instant("knownFrom"), Instant.MIN),
				clock.instant("knownTo"));
	}
}

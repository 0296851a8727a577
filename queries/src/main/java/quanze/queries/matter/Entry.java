package quanze.queries.matter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import quanze.queries.cypher.Aggregates;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;
import quanze.queries.listed.Clocks;
import quanze.queries.responsibility.Bearers;
import quanze.queries.responsibility.Role;
import quanze.queries.time.Validity;

/** A responsibility in a list of them: enough to sort, filter and find it again. */
record Entry(String matter, String code, Role role, int position, Validity validity) {

	private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::key);

	/** Lists of entries that belong to each node, by the node's code. */
	static Aggregates<List<Entry>> of(Graph graph, GraphVersions versions, long weight, Statement statement) {
		return new Aggregates<>(versions, weight, it -> 1 + it.size() / 2, codes -> {
			Map<String, List<Entry>> lists = HashMap.newHashMap(codes.size());
			graph.read(statement, Map.of("codes", codes), row -> lists.put(row.string("code"),
					row.rows("entries").stream().map(Entry::of).sorted(ORDER).toList()));
			return lists;
		});
	}

	/** Unique at any one moment, and the order of the list. */
	String key() {
		return "%s %06d %s".formatted(matter, position, code);
	}

	private static Entry of(Row row) {
		String code = Line.code(row.string("code"), Bearers.valueOf(row.string("bearers")),
				row.text("bearer"));
		return new Entry(row.string("matter"), code, Role.valueOf(row.string("role")), row.number("position"),
				Clocks.of(row));
	}
}

package quanze.queries.resource;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import quanze.queries.cypher.Graph;
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;
import quanze.queries.listed.Clocks;
import quanze.queries.listed.Lookup;
import quanze.queries.time.Moment;

/** Finds data that agencies share. */
public final class DataResources {

	private static final Statement BY_CODE = Statement.beside(DataResources.class, "resources-by-code");

	private final Graph graph;

	/** Finds those of that graph. */
	public DataResources(Graph graph) {
		this.graph = graph;
	}

	/** Those in force at that moment, by code; one statement. */
	public Map<String, DataResource> byCode(Collection<String> codes, Moment moment) {
		Map<String, DataResource> found = new LinkedHashMap<>();
		graph.read(BY_CODE, Map.of("codes", codes, "asOf", moment.asOf(), "knownAt",
				moment.knownAt().atZone(ZoneOffset.UTC)), DataResources::resource)
				.forEach(it -> found.put(it.code(), it));
		return found;
	}

	private static DataResource resource(Row row) {
		Row node = row.row("resource");
		return new DataResource(node.string("code"), node.string("name"), node.text("category"),
				node.text("provider"), row.strings("providers"), node.text("users"),
				row.strings("sharedWith"), node.has("records") ? node.big("records") : 0, node.text("cycle"),
				node.text("method"), node.text("matter"), node.text("area"),
				Lookup.of(row).source(row.row("source"), node.string("name")), Clocks.of(node));
	}
}

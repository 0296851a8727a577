package quanze.queries.admission;

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

/** Finds admissions. */
public final class Admissions {

	private static final Statement BY_CODE = Statement.beside(Admissions.class, "admissions-by-code");

	private final Graph graph;

	/** Finds those of that graph. */
	public Admissions(Graph graph) {
		this.graph = graph;
	}

	/** Those in force at that moment, by code; one statement. */
	public Map<String, Admission> byCode(Collection<String> codes, Moment moment) {
		Map<String, Admission> found = new LinkedHashMap<>();
		graph.read(BY_CODE, Map.of("codes", codes, "asOf", moment.asOf(), "knownAt",
				moment.knownAt().atZone(ZoneOffset.UTC)), Admissions::admission)
				.forEach(it -> found.put(it.code(), it));
		return found;
	}

	private static Admission admission(Row row) {
		Row node = row.row("admission");
		return new Admission(node.string("code"), node.string("name"), node.text("proposer"),
				row.strings("proposers"), node.text("townships"), row.strings("handedTo"),
				node.date("motionOn"), node.date("argumentOn"), node.text("argument"),
				node.date("decisionOn"), node.text("decision"), node.text("documentNumber"),
				node.string("status"), node.text("note"), node.text("area"),
				Lookup.of(row).source(row.row("source"), node.string("name")), Clocks.of(node));
	}
}

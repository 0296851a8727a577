package quanze.loaders.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;

/**
 * Sets until when versions are in force: until the next one of their code, or their removal. What
 * was already known to end, and now ends otherwise, is superseded by a copy, so that what was known
 * then can still be asked.
 */
final class Ends {

	private final Statements statements;

	Ends(Statements statements) {
		this.statements = statements;
	}

	void set(Collection<String> codes) {
		var first = new ArrayList<Map<String, Object>>();
		var again = new ArrayList<Map<String, Object>>();
		for (var row : statements.collect("listed-ends", "codes", List.copyOf(codes), Map.of())) {
			(row.get("known").asBoolean() ? again : first).add(end(row));
		}
		statements.each("listed-end", "rows", first);
		statements.each("listed-copy", "rows", again);
		statements.each("listed-supersede", "uids", again.stream().map(it -> it.get("uid")).toList());
	}

	private Map<String, Object> end(Record row) {
		var uid = row.get("uid").asString();
		return Properties.row("uid", uid, "copy", statements.copy(uid), "end", row.get("end").asObject());
	}

}

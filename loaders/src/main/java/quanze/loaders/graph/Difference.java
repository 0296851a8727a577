package quanze.loaders.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import quanze.loaders.edition.Source;

/**
 * What an edition lists, against what it listed when it was last loaded: a fact whose content is as
 * before keeps its version, a changed one gets a new version, one that is gone is superseded.
 */
final class Difference {

	private final Statements statements;

	private final List<Fact> created = new ArrayList<>();

	private final List<Map<String, Object>> moved = new ArrayList<>();

	private final List<String> superseded;

	private final Set<String> codes = new LinkedHashSet<>();

	/**
	 * A listed fact.
	 *
	 * @param code
	 *            its code
	 * @param hash
	 *            hash of what it says
	 * @param position
	 *            its order in the edition
	 * @param source
	 *            its row
	 */
	record Fact(String code, String hash, int position, Source source) {
	}

	Difference(List<Fact> facts, Statements statements) {
		this.statements = statements;
		var live = new HashMap<String, String>();
		for (var row : statements.held("listed-live")) {
			live.put(row.get("code").asString() + row.get("hash").asString(), row.get("uid").asString());
			codes.add(row.get("code").asString());
		}
		for (var fact : facts) {
			codes.add(fact.code());
			var kept = live.remove(fact.code() + fact.hash());
			if (kept == null) {
				created.add(fact);
			} else {
				moved.add(Properties.row("uid", kept, "position", fact.position(), "row", fact.source().row(),
						"sheet",
						fact.source().sheet()));
			}
		}
		superseded = List.copyOf(live.values());
	}

	List<Fact> created() {
		return created;
	}

	int superseded() {
		return superseded.size();
	}

	/** Supersedes what is gone or changed and follows what only moved to another row. */
	void apply() {
		statements.each("listed-supersede", "uids", superseded);
		statements.each("listed-moved", "rows", moved);
	}

	/** Sets until when each version is in force: until the next one of its code, or its removal. */
	void setClocks(Set<String> others) {
		codes.addAll(others);
		new Ends(statements).set(codes);
	}

}

package quanze.loaders.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import quanze.loaders.edition.Basis;

/**
 * Collects what facts cite and writes what is not known to be there: provisions, and instruments
 * that no register holds.
 */
final class BasisWriter {

	private final Set<String> there;

	private final Map<String, Map<String, Object>> bases = new LinkedHashMap<>();

	private final Set<String> written = new HashSet<>();

	/**
	 * @param there
	 *            keys of those that the graph holds for certain
	 */
	BasisWriter(Set<String> there) {
		this.there = there;
	}

	/** Remembers what a fact cites; the rows that relate the fact to it. */
	List<Map<String, Object>> cite(List<Basis> cited) {
		var rows = new ArrayList<Map<String, Object>>();
		for (var basis : cited) {
			if (!there.contains(basis.key())) {
				bases.computeIfAbsent(basis.key(), key -> row(basis));
			}
			rows.add(Map.of("key", basis.key(), "position", rows.size() + 1));
		}
		return rows;
	}

	/** Writes all of it; to be done before the facts. */
	void write(Statements statements) {
		statements.each("bases", "rows", List.copyOf(bases.values()));
		written.addAll(bases.keySet());
		bases.clear();
	}

	/** Keys of what was written. */
	Set<String> written() {
		return written;
	}

	static Map<String, Object> row(Basis basis) {
		var instrument = basis.instrument();
		return Properties.row("key", basis.key(), "properties",
				new Properties().with("code", basis.code()).with("citation", basis.citation())
						.with("article", basis.article()).with("paragraph", basis.paragraph())
						.with("item", basis.item()).with("within", basis.articleKey().orElse(null)).all(),
				"instrumentKey", instrument.key(), "instrument",
				new Properties().with("code", instrument.title()).with("name", instrument.title())
						.with("documentNumber", instrument.documentNumber()).with("status", "UNREGISTERED")
						.all());
	}

}

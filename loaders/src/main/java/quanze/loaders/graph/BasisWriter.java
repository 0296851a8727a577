package quanze.loaders.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import quanze.loaders.edition.Basis;

/** Collects what facts cite and writes it: provisions, and instruments that no register holds. */
final class BasisWriter {

	private final Map<String, Map<String, Object>> bases = new LinkedHashMap<>();

	/** Remembers what a fact cites; the rows that relate the fact to it. */
	List<Map<String, Object>> cite(List<Basis> cited) {
		var rows = new ArrayList<Map<String, Object>>();
		for (var basis : cited) {
			bases.computeIfAbsent(basis.code(), code -> row(basis));
			rows.add(Map.of("code", basis.code(), "position", rows.size() + 1));
		}
		return rows;
	}

	/** Writes all of it; to be done before the facts. */
	void write(Statements statements) {
		statements.each("bases", "rows", List.copyOf(bases.values()));
	}

	private static Map<String, Object> row(Basis basis) {
		var instrument = basis.instrument();
		return Map.of("code", basis.code(), "key", instrument.key(), "properties",
				new Properties().with("citation", basis.citation()).with("article", basis.article())
						.with("paragraph", basis.paragraph()).with("item", basis.item()).all(),
				"instrument",
				new Properties().with("code", instrument.title()).with("name", instrument.title())
						.with("documentNumber", instrument.documentNumber()).with("status", "UNREGISTERED")
						.all());
	}

}

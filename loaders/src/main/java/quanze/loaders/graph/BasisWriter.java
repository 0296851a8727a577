package quanze.loaders.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import quanze.loaders.edition.Basis;

/**
 * Collects what facts cite and writes it: instruments that no register holds, provisions, and the
 * citing itself.
 */
final class BasisWriter {

	private final Map<String, Map<String, Object>> instruments = new LinkedHashMap<>();

	private final Map<String, Map<String, Object>> bases = new LinkedHashMap<>();

	private final Map<String, List<Map<String, Object>>> citations = new LinkedHashMap<>();

	/**
	 * Remembers what a fact cites.
	 *
	 * @param statement
	 *            the statement that will relate the fact to its bases
	 * @param fact
	 *            the fact's uid
	 */
	void cite(String statement, String fact, List<Basis> cited) {
		for (var i = 0; i < cited.size(); i++) {
			var basis = cited.get(i);
			remember(basis);
			citations.computeIfAbsent(statement, it -> new ArrayList<>())
					.add(Properties.row("uid", fact, "basis", basis.code(), "position", i + 1));
		}
	}

	/** Writes instruments and provisions. */
	void writeBases(Statements statements) {
		statements.each("instruments-cited", "rows", List.copyOf(instruments.values()));
		statements.each("bases", "rows", List.copyOf(bases.values()));
	}

	/** Relates the facts, which must be written by now, to what they cite. */
	void writeCitations(Statements statements) {
		citations.forEach((statement, rows) -> statements.each(statement, "rows", rows));
	}

	private void remember(Basis basis) {
		var instrument = basis.instrument();
		instruments.computeIfAbsent(instrument.key(),
				key -> Properties.row("key", key, "properties",
						new Properties().with("code", instrument.title()).with("name", instrument.title())
								.with("documentNumber", instrument.documentNumber())
								.with("status", "UNREGISTERED")
								.all()));
		bases.computeIfAbsent(basis.code(),
				code -> Properties.row("code", code, "instrument", instrument.key(),
						"properties",
						new Properties().with("citation", basis.citation()).with("article", basis.article())
								.with("paragraph", basis.paragraph()).with("item", basis.item()).all()));
	}

}

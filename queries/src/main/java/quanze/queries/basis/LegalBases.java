package quanze.queries.basis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import quanze.queries.cypher.Aggregates;
import quanze.queries.cypher.Codes;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Statement;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;

/** Finds legal instruments and their provisions. */
public final class LegalBases {

	private static final Statement BY_CODE = Statement.beside(LegalBases.class, "bases-by-code");

	private static final Statement INSTRUMENTS = Statement.beside(LegalBases.class, "instruments-by-code");

	private static final Statement LIST = Statement.beside(LegalBases.class, "bases");

	private final Graph graph;

	private final Aggregates<LegalBasis> bases;

	private final Aggregates<LegalInstrument> instruments;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public LegalBases(Graph graph, GraphVersions versions, long weight) {
		this.graph = graph;
		this.bases = new Aggregates<>(versions, weight, it -> 1, this::read);
		this.instruments = new Aggregates<>(versions, weight, it -> 1, this::readInstruments);
	}

	/** That provision, if there is one. */
	public Optional<LegalBasis> byCode(String code) {
		return Optional.ofNullable(byCode(List.of(code)).get(code));
	}

	/** Those that there are, by code; at most one statement. */
	public Map<String, LegalBasis> byCode(Collection<String> codes) {
		return bases.byCode(codes);
	}

	/** Those instruments that there are, by code; at most one statement. */
	public Map<String, LegalInstrument> instruments(Collection<String> codes) {
		return instruments.byCode(codes);
	}

	/**
	 * Provisions in code order.
	 *
	 * @param instrument
	 *            code of the instrument; null for all
	 */
	public Page<LegalBasis> list(@Nullable String instrument, PageRequest page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("instrument", instrument);
		return Codes.page(graph, LIST, parameters, page, this::byCode);
	}

	private Map<String, LegalBasis> read(Collection<String> codes) {
		Map<String, LegalBasis> found = HashMap.newHashMap(codes.size());
		graph.read(BY_CODE, Map.of("codes", codes), BasisRows::basis).forEach(it -> found.put(it.code(), it));
		return found;
	}

	private Map<String, LegalInstrument> readInstruments(Collection<String> codes) {
		Map<String, LegalInstrument> found = HashMap.newHashMap(codes.size());
		graph.read(INSTRUMENTS, Map.of("codes", codes), BasisRows::instrument)
				.forEach(it -> found.put(it.code(), it));
		return found;
	}
}

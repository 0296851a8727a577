package quanze.queries.basis;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import quanze.queries.cypher.Codes;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Statement;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.register.Register;
import quanze.queries.time.Moment;

/** Finds legal instruments and their provisions. */
public final class LegalBases {

	private static final Statement BY_CODE = Statement.beside(LegalBases.class, "bases-by-code");

	private static final Statement INSTRUMENTS = Statement.beside(LegalBases.class, "instruments-by-code");

	private static final Statement LIST = Statement.beside(LegalBases.class, "bases");

	private final Graph graph;

	private final Register<LegalBasis> bases;

	private final Register<LegalInstrument> instruments;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public LegalBases(Graph graph, GraphVersions versions, long weight) {
		this.graph = graph;
		this.bases = new Register<>(graph, versions, weight, BY_CODE, BasisRows::basis);
		this.instruments = new Register<>(graph, versions, weight, INSTRUMENTS, BasisRows::instrument);
	}

	/** Those that there were at that moment, as they stood on its day; at most one statement. */
	public Map<String, LegalBasis> byCode(Collection<String> codes, Moment moment) {
		Map<String, LegalBasis> found = bases.byCode(codes, moment);
		found.replaceAll((code, basis) -> basis.on(moment.asOf()));
		return found;
	}

	/** Those instruments that there were then, as they stood on its day; at most one statement. */
	public Map<String, LegalInstrument> instruments(Collection<String> codes, Moment moment) {
		Map<String, LegalInstrument> found = instruments.byCode(codes, moment);
		found.replaceAll((code, instrument) -> instrument.on(moment.asOf()));
		return found;
	}

	/**
	 * Provisions in code order.
	 *
	 * @param instrument
	 *            code of the instrument; null for all
	 * @param status
	 *            of the instrument on the day; null for all
	 */
	public Page<LegalBasis> list(@Nullable String instrument, LegalInstrument.@Nullable Status status,
			Moment moment, LegalBasisOrder order, PageRequest page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("instrument", instrument);
		parameters.put("status", status == null ? null : status.name());
		parameters.put("asOf", moment.asOf());
		parameters.put("knownAt", moment.knownAt().atZone(ZoneOffset.UTC));
		return Codes.page(graph, LIST, parameters, order, page, codes -> byCode(codes, moment));
	}
}

package quanze.loaders.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;
import quanze.loaders.agency.Agency;
import quanze.loaders.area.Area;
import quanze.loaders.basis.Titles;
import quanze.loaders.edition.Content;

/**
 * Keeps what registers said before. An entry of a register is one node, so what is overwritten is
 * kept as a {@code Past} of it, and an entry that is no longer listed stays and is no longer known.
 */
final class Registers {

	/** When it was known, and until when: no part of what an entry says. */
	private static final Set<String> CLOCK = Set.of("knownFrom", "knownTo");

	private final String label;

	private final Statements statements;

	private final Set<String> keys;

	private final Map<String, Map<String, Object>> before;

	private Registers(String label, Set<String> keys, Statements statements) {
		this.label = label;
		this.statements = statements;
		this.keys = keys;
		this.before = read(keys);
	}

	/** As the graph has the entries of a register before it is written; nothing for other lists. */
	static Registers before(Content content, Statements statements) {
		return switch (content) {
			case Content.AreaRegister it -> of("Area", it.areas(), Area::code, statements);
			case Content.AgencyRegister it -> of("Agency", it.agencies(), Agency::code, statements);
			case Content.IncidentCatalogue it ->
				of("IncidentType", it.incidents(), Content.IncidentType::code, statements);
			case Content.InstrumentRegister it -> of("LegalInstrument", it.instruments(),
					instrument -> Titles.exactKey(instrument.name()), statements);
			case Content.ProvisionRegister it -> provisions(it, statements);
			case Content.Matters _,Content.Powers _,Content.Admissions _,Content.DataShares _ ->
				new Registers("", Set.of(), statements);
		};
	}

	/** Articles, and what is cited within them. */
	private static Registers provisions(Content.ProvisionRegister register, Statements statements) {
		var keys = keys(register.articles(), article -> article.basis().key());
		statements.collect("provision-parts", "keys", List.copyOf(keys), Map.of())
				.forEach(row -> keys.add(row.get("key").asString()));
		return new Registers("LegalBasis", keys, statements);
	}

	/** Entries that a corrected register no longer has stay in the graph, and are no longer listed. */
	void unlist(State listed) {
		if (!keys.isEmpty()) {
			var gone = new HashSet<>(listed.keys());
			gone.removeAll(keys);
			statements.each("register-gone", "keys", List.copyOf(gone));
		}
	}

	/** Keeps how entries read before they were written, where that was otherwise. */
	void keepPast() {
		var now = read(before.keySet());
		var rows = new ArrayList<Map<String, Object>>();
		before.forEach((key, properties) -> {
			var isKnown = Moment.OPEN.equals(properties.get("knownTo"));
			if (!isKnown || !said(properties).equals(said(Objects.requireNonNull(now.get(key))))) {
				rows.add(Properties.row("key", key, "properties", properties));
			}
		});
		statements.each("register-past", "rows", rows, Map.of("label", label));
	}

	private Map<String, Map<String, Object>> read(Collection<String> keys) {
		var entries = new TreeMap<String, Map<String, Object>>();
		for (var row : statements.collect("register-state", "keys", List.copyOf(keys),
				Map.of("label", label))) {
			var properties = new TreeMap<>(row.get("entry").asMap());
			row.get("relations").values().forEach(it -> related(it, properties));
			entries.put(row.get("key").asString(), properties);
		}
		return entries;
	}

	private static void related(Value relation, Map<String, Object> properties) {
		var code = relation.get("code").asObject();
		switch (relation.get("type").asString()) {
			case "PART_OF" -> properties.put("partOf", code);
			case "SERVES" -> properties.put("serves", code);
			case "COUNTERPART_OF" -> properties.put("counterpart", code);
			case "IN_DOMAIN" -> properties.put("domain", code);
			default -> {
				properties.put("successor", code);
				if (!relation.get("on").isNull()) {
					properties.put("succeededOn", relation.get("on").asObject());
				}
			}
		}
	}

	private static Map<String, Object> said(Map<String, Object> properties) {
		var said = new TreeMap<>(properties);
		said.keySet().removeAll(CLOCK);
		return said;
	}

	private static <T> Registers of(String label, List<Content.Entry<T>> entries, Function<T, String> key,
			Statements statements) {
		return new Registers(label, keys(entries, key), statements);
	}

	private static <T> Set<String> keys(List<Content.Entry<T>> entries, Function<T, String> key) {
		return entries.stream().map(it -> key.apply(it.value()))
				.collect(Collectors.toCollection(HashSet::new));
	}

}

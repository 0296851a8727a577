package quanze.queries.power;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import quanze.queries.agency.Agencies;
import quanze.queries.agency.Agency;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;
import quanze.queries.listed.Clocks;
import quanze.queries.listed.Limits;
import quanze.queries.listed.Lookup;

/**
 * Reads powers, all versions of each, with one statement, and the agencies they name with another.
 */
final class PowerRows {

	private static final Statement BY_CODE = Statement.beside(Powers.class, "powers-by-code");

	private final Graph graph;

	private final Agencies agencies;

	PowerRows(Graph graph, Agencies agencies) {
		this.graph = graph;
		this.agencies = agencies;
	}

	Map<String, List<Power>> read(Collection<String> codes) {
		List<Version> versions = graph.read(BY_CODE, Map.of("codes", codes), Version::of);
		Set<String> named = new LinkedHashSet<>();
		versions.forEach(it -> it.collectAgencies(named));
		Map<String, Agency> known = agencies.latest(named);
		Map<String, List<Power>> found = HashMap.newHashMap(codes.size());
		versions.forEach(it -> found.computeIfAbsent(it.power().code(), code -> new ArrayList<>())
				.add(it.resolved(known)));
		return found;
	}

	/** A power whose agencies are still codes. */
	private record Version(Power power, @Nullable String holder, List<String> implementers) {

		static Version of(Row row) {
			Lookup lookup = Lookup.of(row);
			Row node = row.row("power");
			Power power = new Power(node.string("code"), node.string("name"), node.text("subName"),
					node.text("type"), node.strings("levels"), null, node.text("holder"), List.of(),
					node.text("basis"), lookup.bases(row.rows("bases")), Limits.of(node),
					node.text("responsibilities"), node.text("accountability"), node.text("note"),
					lookup.source(row.row("source"), node.string("name")), Clocks.of(node));
			return new Version(power, row.text("holder"), row.strings("implementers"));
		}

		void collectAgencies(Set<String> codes) {
			if (holder != null) {
				codes.add(holder);
			}
			codes.addAll(implementers);
		}

		Power resolved(Map<String, Agency> known) {
			return new Power(power.code(), power.name(), power.subName(), power.type(), power.levels(),
					holder == null ? null : known.get(holder), power.holderText(),
					implementers.stream().sorted().map(known::get).filter(Objects::nonNull).toList(),
					power.basisText(), power.legalBases(), power.timeLimit(), power.responsibilities(),
					power.accountability(), power.note(), power.source(), power.validity());
		}
	}
}

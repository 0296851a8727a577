package quanze.queries.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import quanze.queries.agency.Agencies;
import quanze.queries.agency.Agency;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;
import quanze.queries.listed.Clocks;
import quanze.queries.listed.Limits;
import quanze.queries.listed.Lookup;

/**
 * Reads matters, all versions of each, with one statement, and the agencies that they name with
 * another.
 */
final class MatterRows {

	private static final Statement BY_CODE = Statement.beside(Matters.class, "matters-by-code");

	private final Graph graph;

	private final Agencies agencies;

	MatterRows(Graph graph, Agencies agencies) {
		this.graph = graph;
		this.agencies = agencies;
	}

	Map<String, List<Listed>> read(Collection<String> codes) {
		List<Version> versions = graph.read(BY_CODE, Map.of("codes", codes), Version::of);
		Set<String> named = new LinkedHashSet<>();
		versions.forEach(version -> version.lines().forEach(line -> line.collectAgencies(named)));
		Map<String, Agency> known = agencies.latest(named);
		Map<String, List<Listed>> found = HashMap.newHashMap(codes.size());
		for (Version version : versions) {
			found.computeIfAbsent(version.matter().code(), it -> new ArrayList<>())
					.add(version.resolved(known));
		}
		return found;
	}

	/** A matter whose responsibilities still name agencies by code. */
	private record Version(Matter matter, List<Line> lines) {

		static Version of(Row row) {
			Lookup lookup = Lookup.of(row);
			Matter matter = matter(row, lookup);
			return new Version(matter, row.rows("responsibilities").stream()
					.map(it -> Line.of(it, matter.code(), lookup)).toList());
		}

		Listed resolved(Map<String, Agency> known) {
			return new Listed(matter, lines.stream().flatMap(it -> it.resolved(known)).toList());
		}

		private static Matter matter(Row row, Lookup lookup) {
			Row node = row.row("matter");
			String code = node.string("code");
			String name = node.string("name");
			Listing listing = new Listing(node.text("number"),
					Objects.requireNonNullElse(node.integer("position"), 0),
					node.text("note"), node.text("area"), lookup.bases(row.rows("bases")),
					lookup.source(row.row("source"), null), Clocks.of(node));
			return switch (MatterKind.of(row.strings("labels"))) {
				case ASSISTANCE -> new AssistanceMatter(code, name, listing);
				case INTERNAL_SERVICE -> new InternalService(code, name, listing, node.text("serviceType"),
						node.text("materials"), node.text("channel"), node.integer("visits"),
						node.bool("online"),
						Limits.of(node));
				case TERRITORIAL -> new TerritorialMatter(code, name, listing, row.text("domain"),
						Objects.requireNonNullElse(row.text("appliesIn"), ""));
			};
		}
	}
}

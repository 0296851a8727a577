package quanze.queries.area;

import java.util.ArrayList;
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
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;

/** Finds areas. */
public final class Areas {

	private static final Statement BY_CODE = Statement.beside(Areas.class, "areas-by-code");

	private static final Statement CHILDREN = Statement.beside(Areas.class, "children");

	private static final Statement LIST = Statement.beside(Areas.class, "areas");

	private static final int DEEPEST = 8;

	private final Graph graph;

	private final Aggregates<Area> areas;

	private final Aggregates<List<String>> children;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public Areas(Graph graph, GraphVersions versions, long weight) {
		this.graph = graph;
		this.areas = new Aggregates<>(versions, weight, it -> 1, this::read);
		this.children = Codes.of(graph, versions, weight, CHILDREN);
	}

	/** That area, if there is one. */
	public Optional<Area> byCode(String code) {
		return Optional.ofNullable(byCode(List.of(code)).get(code));
	}

	/** Those that there are, by code; at most one statement. */
	public Map<String, Area> byCode(Collection<String> codes) {
		return areas.byCode(codes);
	}

	/** Areas in code order. */
	public Page<Area> list(AreaFilter filter, PageRequest page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("kinds", Codes.names(filter.kinds()));
		parameters.put("codes", Codes.listed(filter.codes()));
		parameters.put("parent", filter.parent());
		return Codes.page(graph, LIST, parameters, page, this::byCode);
	}

	/** The areas directly within each of these, in code order; a page for every code asked. */
	public Map<String, Page<Area>> children(Collection<String> codes, PageRequest page) {
		return Codes.pages(codes, children.byCode(codes), page, this::byCode);
	}

	/** The area itself and those it is part of, upwards; empty when there is no such area. */
	public List<Area> path(String code) {
		List<Area> path = new ArrayList<>();
		Area area = byCode(code).orElse(null);
		while (area != null && path.size() < DEEPEST) {
			path.add(area);
			area = area.parent() == null ? null : byCode(area.parent()).orElse(null);
		}
		return List.copyOf(path);
	}

	private Map<String, Area> read(Collection<String> codes) {
		Map<String, Area> found = HashMap.newHashMap(codes.size());
		graph.read(BY_CODE, Map.of("codes", codes), Areas::area).forEach(it -> found.put(it.code(), it));
		return found;
	}

	private static Area area(Row row) {
		Row area = row.row("area");
		return new Area(area.string("code"), area.string("name"), area.string("shortName"),
				AreaKind.valueOf(area.string("kind")), row.text("parent"));
	}
}

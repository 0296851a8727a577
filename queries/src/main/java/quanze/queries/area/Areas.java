package quanze.queries.area;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import quanze.queries.cypher.Codes;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.register.Members;
import quanze.queries.register.Register;
import quanze.queries.time.Moment;

/** Finds areas. */
public final class Areas {

	private static final Statement BY_CODE = Statement.beside(Areas.class, "areas-by-code");

	private static final Statement CHILDREN = Statement.beside(Areas.class, "children");

	private static final Statement LIST = Statement.beside(Areas.class, "areas");

	private final Graph graph;

	private final Register<Area> areas;

	private final Members children;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public Areas(Graph graph, GraphVersions versions, long weight) {
		this.graph = graph;
		this.areas = new Register<>(graph, versions, weight, BY_CODE, Areas::area);
		this.children = new Members(graph, versions, weight, CHILDREN);
	}

	/** Those that there were at that moment, by code; at most one statement. */
	public Map<String, Area> byCode(Collection<String> codes, Moment moment) {
		return areas.byCode(codes, moment);
	}

	/** Areas in code order. */
	public Page<Area> list(AreaFilter filter, Moment moment, PageRequest page) {
		return list(filter, moment, AreaOrder.CODE, page);
	}

	/** Areas. */
	public Page<Area> list(AreaFilter filter, Moment moment, AreaOrder order, PageRequest page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("kinds", Codes.names(filter.kinds()));
		parameters.put("codes", Codes.listed(filter.codes()));
		parameters.put("parent", filter.parent());
		parameters.put("knownAt", moment.knownAt().atZone(ZoneOffset.UTC));
		return Codes.page(graph, LIST, parameters, order, page, codes -> byCode(codes, moment));
	}

	/** The areas directly within each of these, in code order; a page for every code asked. */
	public Map<String, Page<Area>> children(Collection<String> codes, Moment moment, PageRequest page) {
		return children.pages(codes, moment, page, found -> byCode(found, moment));
	}

	private static Area area(Row row) {
		Row area = row.row("known");
		return new Area(area.string("code"), area.string("name"), area.string("shortName"),
				AreaKind.valueOf(area.string("kind")), row.text("parent"));
	}
}

package quanze.api.area;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import quanze.api.node.NodeType;
import quanze.api.node.Nodes;
import quanze.api.node.References;
import quanze.api.page.Connection;
import quanze.api.page.Slice;
import quanze.api.page.Slices;
import quanze.queries.Queries;
import quanze.queries.agency.Agency;
import quanze.queries.area.Area;
import quanze.queries.area.AreaFilter;
import quanze.queries.area.AreaKind;
import quanze.queries.area.AreaOrder;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

/** Answers {@code area} and {@code areas}, and what hangs on an area. */
@Controller
class AreaController {

	private final Queries queries;

	private final Nodes nodes;

	AreaController(Queries queries, Nodes nodes, Slices slices) {
		this.queries = queries;
		this.nodes = nodes;
		slices.register("children",
				(areas, any) -> queries.areas().children(areas, any.moment(), any.page()));
		slices.register("serving",
				(areas, any) -> queries.agencies().serving(areas, any.moment(), any.page()));
	}

	@QueryMapping
	@Nullable
	Object area(@Argument @Nullable String code, @Argument @Nullable String name,
			@Argument @Nullable String id, Moment moment) {
		return nodes.one(NodeType.AREA, code, name, id, moment);
	}

	@QueryMapping
	Connection<Area> areas(@Argument @Nullable String name, @Argument @Nullable Wanted filter,
			@Argument @Nullable AreaOrder orderBy, Moment moment, PageRequest page) {
		Wanted wanted = filter == null ? Wanted.ANY : filter;
		Set<String> codes = nodes.bearing(NodeType.AREA, wanted.name() == null ? name : wanted.name(),
				moment);
		return Connection.of(queries.areas().list(new AreaFilter(wanted.kinds(), wanted.parent(), codes),
				moment, Objects.requireNonNullElse(orderBy, AreaOrder.CODE), page));
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> parent(Area area, References references) {
		return references.to(NodeType.AREA, area.parent());
	}

	@SchemaMapping
	CompletableFuture<Connection<Area>> children(Area area, PageRequest page, Moment moment,
			DataLoader<Slice, Connection<Area>> children) {
		return children.load(Slice.of(area.code(), moment, page));
	}

	@SchemaMapping
	CompletableFuture<Connection<Agency>> agencies(Area area, PageRequest page, Moment moment,
			DataLoader<Slice, Connection<Agency>> serving) {
		return serving.load(Slice.of(area.code(), moment, page));
	}

	record Wanted(@Nullable String name, @Nullable Set<AreaKind> kinds, @Nullable String parent) {

		static final Wanted ANY = new Wanted(null, null, null);
	}
}

package quanze.api.agency;

import java.util.List;
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
import quanze.api.responsibility.WantedResponsibilities;
import quanze.queries.Queries;
import quanze.queries.agency.Agency;
import quanze.queries.agency.AgencyFilter;
import quanze.queries.agency.AgencyKind;
import quanze.queries.agency.AgencyLevel;
import quanze.queries.agency.AgencyOrder;
import quanze.queries.agency.Succession;
import quanze.queries.page.PageRequest;
import quanze.queries.power.Power;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.Role;
import quanze.queries.time.Moment;

/** Answers {@code agency} and {@code agencies}, and what hangs on an agency. */
@Controller
class AgencyController {

	private final Queries queries;

	private final Nodes nodes;

	AgencyController(Queries queries, Nodes nodes, Slices slices) {
		this.queries = queries;
		this.nodes = nodes;
		slices.register("counterparts",
				(agencies, any) -> queries.agencies().counterparts(agencies, any.moment(), any.page()));
		slices.register("borneBy",
				(agencies, any) -> queries.responsibilities().ofAgencies(agencies, any.roles(),
						any.moment(), any.page()));
		slices.register("heldBy",
				(agencies, any) -> queries.powers().heldBy(agencies, any.moment(), any.page()));
	}

	@QueryMapping
	@Nullable
	Object agency(@Argument @Nullable String code, @Argument @Nullable String name,
			@Argument @Nullable String id, Moment moment) {
		return nodes.one(NodeType.AGENCY, code, name, id, moment);
	}

	@QueryMapping
	Connection<Agency> agencies(@Argument @Nullable String name, @Argument @Nullable Wanted filter,
			@Argument @Nullable AgencyOrder orderBy, Moment moment, PageRequest page) {
		Wanted wanted = filter == null ? Wanted.ANY : filter;
		Set<String> codes = nodes.bearing(NodeType.AGENCY, wanted.name() == null ? name : wanted.name(),
				moment);
		return Connection.of(queries.agencies().list(new AgencyFilter(wanted.area(), wanted.levels(),
				wanted.kinds(), wanted.status(), codes), moment,
				Objects.requireNonNullElse(orderBy, AgencyOrder.CODE), page));
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> area(Agency agency, References references) {
		return references.to(NodeType.AREA, agency.area());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> counterpart(Agency agency, References references) {
		return references.to(NodeType.AGENCY, agency.counterpart());
	}

	@SchemaMapping
	CompletableFuture<Connection<Agency>> counterparts(Agency agency, PageRequest page, Moment moment,
			DataLoader<Slice, Connection<Agency>> counterparts) {
		return counterparts.load(Slice.of(agency.code(), moment, page));
	}

	@SchemaMapping
	CompletableFuture<List<Object>> predecessors(Agency agency, References references) {
		return references.toAll(NodeType.AGENCY, agency.predecessors());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> agency(Succession succession, References references) {
		return references.to(NodeType.AGENCY, succession.agency());
	}

	@SchemaMapping
	CompletableFuture<Connection<Responsibility>> responsibilities(Agency agency,
			@Argument @Nullable Set<Role> roles,
			@Argument @Nullable WantedResponsibilities filter, PageRequest page, Moment moment,
			DataLoader<Slice, Connection<Responsibility>> borneBy) {
		return borneBy.load(Slice.of(agency.code(),
				WantedResponsibilities.roles(filter, roles), moment, page));
	}

	@SchemaMapping
	CompletableFuture<Connection<Power>> powers(Agency agency, PageRequest page, Moment moment,
			DataLoader<Slice, Connection<Power>> heldBy) {
		return heldBy.load(Slice.of(agency.code(), moment, page));
	}

	record Wanted(@Nullable String name, @Nullable String area, @Nullable Set<AgencyLevel> levels,
			@Nullable Set<AgencyKind> kinds,
			Agency.@Nullable Status status) {

		static final Wanted ANY = new Wanted(null, null, null, null, null);
	}
}

package quanze.api.matter;

import java.time.LocalDate;
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
import quanze.queries.matter.Domain;
import quanze.queries.matter.Matter;
import quanze.queries.matter.MatterFilter;
import quanze.queries.matter.MatterKind;
import quanze.queries.matter.MatterOrder;
import quanze.queries.matter.TerritorialMatter;
import quanze.queries.page.PageRequest;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.Role;
import quanze.queries.time.Moment;

/** Answers {@code matter}, {@code matters} and {@code domains}, and what hangs on a matter. */
@Controller
class MatterController {

	private final Queries queries;

	private final Nodes nodes;

	MatterController(Queries queries, Nodes nodes, Slices slices) {
		this.queries = queries;
		this.nodes = nodes;
		slices.register("ofMatters",
				(matters, any) -> queries.responsibilities().ofMatters(matters, any.roles(),
						any.moment(), any.page()));
	}

	@QueryMapping
	@Nullable
	Object matter(@Argument @Nullable String code, @Argument @Nullable String name,
			@Argument @Nullable String id, Moment moment) {
		return nodes.one(NodeType.MATTER, code, name, id, moment);
	}

	@QueryMapping
	Connection<Matter> matters(@Argument @Nullable String name, @Argument @Nullable Wanted filter,
			@Argument @Nullable MatterOrder orderBy, Moment moment, PageRequest page) {
		Wanted wanted = filter == null ? Wanted.ANY : filter;
		Set<String> codes = nodes.bearing(NodeType.MATTER, wanted.name() == null ? name : wanted.name(),
				moment);
		return Connection.of(queries.matters().list(new MatterFilter(wanted.kinds(), wanted.domain(),
				wanted.area(), wanted.edition(), codes), moment,
				Objects.requireNonNullElse(orderBy, MatterOrder.CODE), page));
	}

	@QueryMapping
	List<Domain> domains(Moment moment) {
		return queries.matters().domains(moment);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> area(Matter matter, References references) {
		return references.to(NodeType.AREA, matter.area());
	}

	@SchemaMapping
	CompletableFuture<Connection<Responsibility>> responsibilities(Matter matter,
			@Argument @Nullable Set<Role> roles,
			@Argument @Nullable WantedResponsibilities filter, PageRequest page, Moment moment,
			DataLoader<Slice, Connection<Responsibility>> ofMatters) {
		return ofMatters.load(Slice.of(matter.code(),
				WantedResponsibilities.roles(filter, roles), moment, page));
	}

	@SchemaMapping
	LocalDate validFrom(Matter matter) {
		return matter.validity().from();
	}

	@SchemaMapping
	@Nullable
	LocalDate validTo(Matter matter) {
		return matter.validity().to();
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> appliesIn(TerritorialMatter matter, References references) {
		return references.to(NodeType.AREA, matter.appliesIn());
	}

	@SchemaMapping
	@Nullable
	Domain domain(TerritorialMatter matter) {
		return queries.matters().domain(matter.domain());
	}

	record Wanted(@Nullable String name, @Nullable Set<MatterKind> kinds, @Nullable String domain,
			@Nullable String area,
			@Nullable String edition) {

		static final Wanted ANY = new Wanted(null, null, null, null, null);
	}
}

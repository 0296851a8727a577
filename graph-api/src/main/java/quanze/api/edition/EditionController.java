package quanze.api.edition;

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
import quanze.queries.edition.Finding;
import quanze.queries.edition.FindingFilter;
import quanze.queries.edition.FindingOrder;
import quanze.queries.edition.ListEdition;
import quanze.queries.edition.ListEditionFilter;
import quanze.queries.edition.ListEditionOrder;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

/** Answers {@code listEdition} and {@code listEditions}, and what hangs on an edition. */
@Controller
class EditionController {

	private final Queries queries;

	private final Nodes nodes;

	EditionController(Queries queries, Nodes nodes, Slices slices) {
		this.queries = queries;
		this.nodes = nodes;
		slices.register("findings",
				(editions, any) -> queries.editions().findings(editions, any.moment(), any.page()));
	}

	@QueryMapping
	@Nullable
	Object listEdition(@Argument @Nullable String code, @Argument @Nullable String id, Moment moment) {
		return nodes.one(NodeType.LIST_EDITION, code, null, id, moment);
	}

	@QueryMapping
	Connection<ListEdition> listEditions(@Argument @Nullable String kind,
			@Argument @Nullable WantedEditions filter, @Argument @Nullable ListEditionOrder orderBy,
			Moment moment,
			PageRequest page) {
		WantedEditions wanted = filter == null ? WantedEditions.ANY : filter;
		Set<String> kinds = wanted.kinds() == null && kind != null ? Set.of(kind) : wanted.kinds();
		return Connection.of(queries.editions().list(
				new ListEditionFilter(kinds, wanted.area(), wanted.status()), moment,
				Objects.requireNonNullElse(orderBy, ListEditionOrder.CODE), page));
	}

	@QueryMapping
	Connection<Finding> findings(@Argument @Nullable String edition, @Argument @Nullable String kind,
			@Argument Finding.@Nullable Severity severity, @Argument @Nullable WantedFindings filter,
			@Argument @Nullable FindingOrder orderBy, Moment moment, PageRequest page) {
		WantedFindings wanted = filter == null ? WantedFindings.ANY : filter;
		return Connection.of(queries.editions().findings(
				new FindingFilter(wanted.edition() == null ? edition : wanted.edition(),
						wanted.kind() == null ? kind : wanted.kind(),
						wanted.severity() == null ? severity : wanted.severity()),
				moment, Objects.requireNonNullElse(orderBy, FindingOrder.PLACE), page));
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> edition(Finding finding, References references) {
		return references.to(NodeType.LIST_EDITION, finding.edition());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> area(ListEdition listEdition, References references) {
		return references.to(NodeType.AREA, listEdition.area());
	}

	@SchemaMapping
	CompletableFuture<Connection<Finding>> findings(ListEdition listEdition, PageRequest page, Moment moment,
			DataLoader<Slice, Connection<Finding>> findings) {
		return findings.load(Slice.of(listEdition.code(), moment, page));
	}

	record WantedEditions(@Nullable Set<String> kinds, @Nullable String area,
			ListEdition.@Nullable Status status) {

		static final WantedEditions ANY = new WantedEditions(null, null, null);
	}

	record WantedFindings(@Nullable String edition, @Nullable String kind,
			Finding.@Nullable Severity severity) {

		static final WantedFindings ANY = new WantedFindings(null, null, null);
	}
}

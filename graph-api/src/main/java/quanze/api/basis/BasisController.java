package quanze.api.basis;

import java.util.Objects;
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
import quanze.queries.basis.LegalBasis;
import quanze.queries.basis.LegalBasisOrder;
import quanze.queries.basis.LegalInstrument;
import quanze.queries.matter.Matter;
import quanze.queries.page.PageRequest;
import quanze.queries.power.Power;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.time.Moment;

/** Answers {@code legalBasis} and {@code legalBases}, and what rests on a legal basis. */
@Controller
class BasisController {

	private final Queries queries;

	private final Nodes nodes;

	BasisController(Queries queries, Nodes nodes, Slices slices) {
		this.queries = queries;
		this.nodes = nodes;
		slices.register("responsibilitiesRestingOn",
				(bases, any) -> queries.responsibilities().restingOn(bases, any.roles(), any.moment(),
						any.page()));
		slices.register("mattersRestingOn",
				(bases, any) -> queries.responsibilities().mattersRestingOn(bases, any.moment(), any.page()));
		slices.register("powersRestingOn",
				(bases, any) -> queries.powers().restingOn(bases, any.moment(), any.page()));
	}

	@QueryMapping
	@Nullable
	Object legalBasis(@Argument @Nullable String code, @Argument @Nullable String id, Moment moment) {
		return nodes.one(NodeType.LEGAL_BASIS, code, null, id, moment);
	}

	@QueryMapping
	Connection<LegalBasis> legalBases(@Argument @Nullable String instrument,
			@Argument @Nullable Wanted filter,
			@Argument @Nullable LegalBasisOrder orderBy, Moment moment, PageRequest page) {
		String wanted = filter == null || filter.instrument() == null ? instrument : filter.instrument();
		return Connection
				.of(queries.legalBases().list(wanted, filter == null ? null : filter.status(), moment,
						Objects.requireNonNullElse(orderBy, LegalBasisOrder.CODE), page));
	}

	@SchemaMapping
	CompletableFuture<Connection<Responsibility>> responsibilities(LegalBasis basis,
			@Argument @Nullable WantedResponsibilities filter, PageRequest page, Moment moment,
			DataLoader<Slice, Connection<Responsibility>> responsibilitiesRestingOn) {
		return responsibilitiesRestingOn.load(Slice.of(basis.code(),
				WantedResponsibilities.roles(filter, null), moment, page));
	}

	@SchemaMapping
	CompletableFuture<Connection<Matter>> matters(LegalBasis basis, PageRequest page, Moment moment,
			DataLoader<Slice, Connection<Matter>> mattersRestingOn) {
		return mattersRestingOn.load(Slice.of(basis.code(), moment, page));
	}

	@SchemaMapping
	CompletableFuture<Connection<Power>> powers(LegalBasis basis, PageRequest page, Moment moment,
			DataLoader<Slice, Connection<Power>> powersRestingOn) {
		return powersRestingOn.load(Slice.of(basis.code(), moment, page));
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> successor(LegalInstrument instrument, References references) {
		return references.to(NodeType.LEGAL_INSTRUMENT, instrument.successor());
	}

	record Wanted(@Nullable String instrument, LegalInstrument.@Nullable Status status) {
	}
}

package quanze.api.incident;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import quanze.api.node.NodeType;
import quanze.api.node.Nodes;
import quanze.api.node.References;
import quanze.api.page.Connection;
import quanze.queries.Queries;
import quanze.queries.incident.IncidentType;
import quanze.queries.incident.IncidentTypeFilter;
import quanze.queries.incident.IncidentTypeOrder;
import quanze.queries.matter.Domain;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

/** Answers {@code incidentType} and {@code incidentTypes}, and what hangs on a type. */
@Controller
class IncidentController {

	private final Queries queries;

	private final Nodes nodes;

	IncidentController(Queries queries, Nodes nodes) {
		this.queries = queries;
		this.nodes = nodes;
	}

	@QueryMapping
	@Nullable
	Object incidentType(@Argument @Nullable String code, @Argument @Nullable String name,
			@Argument @Nullable String id, Moment moment) {
		return nodes.one(NodeType.INCIDENT_TYPE, code, name, id, moment);
	}

	@QueryMapping
	Connection<IncidentType> incidentTypes(@Argument @Nullable String domain,
			@Argument @Nullable Wanted filter,
			@Argument @Nullable IncidentTypeOrder orderBy, Moment moment, PageRequest page) {
		Wanted wanted = filter == null ? Wanted.ANY : filter;
		return Connection.of(queries.incidentTypes().list(
				new IncidentTypeFilter(wanted.domain() == null ? domain : wanted.domain(),
						nodes.bearing(NodeType.INCIDENT_TYPE, wanted.name(), moment)),
				moment, Objects.requireNonNullElse(orderBy, IncidentTypeOrder.CODE), page));
	}

	@SchemaMapping
	@Nullable
	Domain domain(IncidentType type) {
		return queries.matters().domain(type.domain());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> area(IncidentType.Handling handling, References references) {
		return references.to(NodeType.AREA, handling.area());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> matter(IncidentType.Handling handling, References references) {
		return references.to(NodeType.MATTER, handling.matter());
	}

	record Wanted(@Nullable String name, @Nullable String domain) {

		static final Wanted ANY = new Wanted(null, null);
	}
}

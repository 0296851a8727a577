package quanze.api.power;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import quanze.api.node.NodeType;
import quanze.api.node.Nodes;
import quanze.api.page.Connection;
import quanze.queries.Queries;
import quanze.queries.page.PageRequest;
import quanze.queries.power.Power;
import quanze.queries.power.PowerFilter;
import quanze.queries.power.PowerOrder;
import quanze.queries.time.Moment;

/** Answers {@code power} and {@code powers}. */
@Controller
class PowerController {

	private final Queries queries;

	private final Nodes nodes;

	PowerController(Queries queries, Nodes nodes) {
		this.queries = queries;
		this.nodes = nodes;
	}

	@QueryMapping
	@Nullable
	Object power(@Argument @Nullable String code, @Argument @Nullable String name,
			@Argument @Nullable String id, Moment moment) {
		return nodes.one(NodeType.POWER, code, name, id, moment);
	}

	@QueryMapping
	Connection<Power> powers(@Argument @Nullable String name, @Argument @Nullable Wanted filter,
			@Argument @Nullable PowerOrder orderBy, Moment moment, PageRequest page) {
		Wanted wanted = filter == null ? Wanted.ANY : filter;
		Set<String> codes = nodes.bearing(NodeType.POWER, wanted.name() == null ? name : wanted.name(),
				moment);
		return Connection.of(queries.powers().list(
				new PowerFilter(wanted.type(), wanted.holder(), wanted.edition(), codes), moment,
				Objects.requireNonNullElse(orderBy, PowerOrder.CODE),
				page));
	}

	@SchemaMapping
	LocalDate validFrom(Power power) {
		return power.validity().from();
	}

	@SchemaMapping
	@Nullable
	LocalDate validTo(Power power) {
		return power.validity().to();
	}

	record Wanted(@Nullable String name, @Nullable String type, @Nullable String holder,
			@Nullable String edition) {

		static final Wanted ANY = new Wanted(null, null, null, null);
	}
}

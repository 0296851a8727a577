package quanze.api.chain;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import quanze.api.node.References;
import quanze.api.page.Connection;
import quanze.queries.Queries;
import quanze.queries.chain.Effect;
import quanze.queries.chain.Impact;
import quanze.queries.link.NodeKind;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

/** Answers {@code impact}. */
@Controller
class ImpactController {

	private final Queries queries;

	ImpactController(Queries queries) {
		this.queries = queries;
	}

	@QueryMapping
	Impact impact(@Argument NodeReference node, Moment moment) {
		return queries.impacts().of(node.read("node", moment), moment);
	}

	@SchemaMapping(typeName = "Impact")
	CompletableFuture<@Nullable Object> node(Impact impact, References references) {
		return Refs.node(impact.node(), references);
	}

	@SchemaMapping(typeName = "Impact")
	Connection<Effect> powers(Impact impact, @Argument boolean lastOnly, Moment moment, PageRequest page) {
		return effects(impact, NodeKind.POWER, lastOnly, moment, page);
	}

	@SchemaMapping(typeName = "Impact")
	Connection<Effect> matters(Impact impact, @Argument boolean lastOnly, Moment moment, PageRequest page) {
		return effects(impact, NodeKind.MATTER, lastOnly, moment, page);
	}

	@SchemaMapping(typeName = "Impact")
	Connection<Effect> responsibilities(Impact impact, @Argument boolean lastOnly, Moment moment,
			PageRequest page) {
		return effects(impact, NodeKind.RESPONSIBILITY, lastOnly, moment, page);
	}

	@SchemaMapping(typeName = "Effect")
	CompletableFuture<@Nullable Object> node(Effect effect, References references) {
		return Refs.node(effect.node(), references);
	}

	@SchemaMapping(typeName = "Effect")
	String code(Effect effect) {
		return effect.node().code();
	}

	@SchemaMapping(typeName = "Effect")
	CompletableFuture<List<Object>> lost(Effect effect, References references) {
		return Refs.nodes(effect.lost(), references);
	}

	private Connection<Effect> effects(Impact impact, NodeKind kind, boolean lastOnly, Moment moment,
			PageRequest page) {
		Impact then = impact.moment().equals(moment) ? impact : queries.impacts().of(impact.node(), moment);
		return Connection.of(queries.impacts().page(then, kind, lastOnly, page));
	}
}

package quanze.api.chain;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import quanze.api.node.References;
import quanze.queries.Queries;
import quanze.queries.chain.Chain;
import quanze.queries.chain.Step;
import quanze.queries.time.Moment;

/** Answers {@code responsibilityChain}. */
@Controller
class ChainController {

	private final Queries queries;

	ChainController(Queries queries) {
		this.queries = queries;
	}

	@QueryMapping
	Chain responsibilityChain(@Argument NodeReference from, @Argument @Nullable NodeReference to,
			@Argument int first, Moment moment) {
		return to == null
				? queries.chains().of(from.read("from", moment), first, moment)
				: queries.chains().between(from.read("from", moment), to.read("to", moment), first, moment);
	}

	@SchemaMapping(typeName = "ResponsibilityChain")
	CompletableFuture<@Nullable Object> from(Chain chain, References references) {
		return Refs.node(chain.from(), references);
	}

	@SchemaMapping(typeName = "ResponsibilityChain")
	CompletableFuture<@Nullable Object> to(Chain chain, References references) {
		return chain.to() == null
				? CompletableFuture.completedFuture(null)
				: Refs.node(chain.to(), references);
	}

	@SchemaMapping(typeName = "ChainStep")
	CompletableFuture<@Nullable Object> node(Step step, References references) {
		return Refs.node(step.node(), references);
	}

	@SchemaMapping(typeName = "ChainStep")
	String code(Step step) {
		return step.node().code();
	}

	@SchemaMapping(typeName = "ChainStep")
	CompletableFuture<List<Object>> shared(Step step, References references) {
		return Refs.nodes(step.shared(), references);
	}
}

package quanze.api.subscription;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import quanze.api.node.NodeType;
import quanze.api.node.References;
import quanze.api.page.Connection;
import quanze.queries.Queries;
import quanze.queries.page.PageRequest;
import quanze.queries.page.Pages;
import quanze.queries.publication.Publication;
import reactor.core.publisher.Flux;

/** Answers {@code graphChanged}, and what a change touched. */
@Controller
class SubscriptionController {

	private final Queries queries;

	private final Listeners listeners;

	SubscriptionController(Queries queries, Listeners listeners) {
		this.queries = queries;
		this.listeners = listeners;
	}

	/**
	 * Every change is asked about at its own moment, and nothing is remembered from one to the next.
	 */
	@SubscriptionMapping
	Flux<DataFetcherResult<Publication>> graphChanged(DataFetchingEnvironment environment) {
		return listeners.listen(Connections.of(environment.getGraphQlContext()))
				.onErrorMap(it -> Dropped.told(it, environment.getLocale()))
				.doOnNext(it -> environment.getDataLoaderRegistry().getDataLoaders()
						.forEach(DataLoader::clearAll))
				.map(it -> DataFetcherResult.<Publication>newResult().data(it)
						.localContext(queries.moments().now()).build());
	}

	@SchemaMapping(typeName = "GraphChange")
	long since(Publication change) {
		return change.since().number();
	}

	@SchemaMapping(typeName = "GraphChange")
	long version(Publication change) {
		return change.version().number();
	}

	@SchemaMapping(typeName = "GraphChange")
	Instant changedAt(Publication change) {
		return change.version().changedAt();
	}

	@SchemaMapping(typeName = "GraphChange")
	Connection<Touched> editions(Publication change, PageRequest page) {
		return page(NodeType.LIST_EDITION, change.editions(), page);
	}

	@SchemaMapping(typeName = "GraphChange")
	Connection<Touched> matters(Publication change, PageRequest page) {
		return page(NodeType.MATTER, change.matters(), page);
	}

	@SchemaMapping(typeName = "GraphChange")
	Connection<Touched> powers(Publication change, PageRequest page) {
		return page(NodeType.POWER, change.powers(), page);
	}

	@SchemaMapping(typeName = "GraphChange")
	Connection<Touched> agencies(Publication change, PageRequest page) {
		return page(NodeType.AGENCY, change.agencies(), page);
	}

	@SchemaMapping(typeName = "TouchedNode")
	String nodeId(Touched touched) {
		return touched.type().id(touched.code());
	}

	@SchemaMapping(typeName = "TouchedNode")
	CompletableFuture<@Nullable Object> node(Touched touched, References references) {
		return references.to(touched.type(), touched.code());
	}

	private static Connection<Touched> page(NodeType type, List<String> codes, PageRequest page) {
		return Connection
				.of(Pages.cut(codes, Function.identity(), page).map(code -> new Touched(type, code)));
	}
}

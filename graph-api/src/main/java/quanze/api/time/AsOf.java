package quanze.api.time;

import java.util.concurrent.CompletionStage;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanze.queries.time.Moment;
import reactor.core.publisher.Mono;

/**
 * Hands the day for which a field is asked down to the fields below it; a field that finds out the
 * day by itself says so in its result's local context.
 */
@Component
class AsOf extends GraphQLTypeVisitorStub {

	private final MomentArgument moments;

	AsOf(MomentArgument moments) {
		this.moments = moments;
	}

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		if (field.getArgument("asOf") != null && context.getParentNode() instanceof GraphQLObjectType type) {
			GraphQLCodeRegistry.Builder registry = context
					.getVarFromParents(GraphQLCodeRegistry.Builder.class);
			DataFetcher<?> fetcher = registry.getDataFetcher(type, field);
			registry.dataFetcher(FieldCoordinates.coordinates(type, field), handingDown(fetcher));
		}
		return TraversalControl.CONTINUE;
	}

	private DataFetcher<Object> handingDown(DataFetcher<?> fetcher) {
		return environment -> {
			Moment moment = moments.of(environment);
			Object value = fetcher.get(environment);
			return switch (value) {
				case CompletionStage<?> later -> later.thenApply(it -> with(moment, it));
				case Mono<?> later -> later.map(it -> with(moment, it));
				case null, default -> with(moment, value);
			};
		};
	}

	private static DataFetcherResult<Object> with(Moment moment, @Nullable Object value) {
		if (value instanceof DataFetcherResult<?> result && result.getLocalContext() instanceof Moment) {
			return DataFetcherResult.newResult().data(result.getData())
					.localContext(result.getLocalContext()).build();
		}
		return DataFetcherResult.newResult().data(value).localContext(moment).build();
	}
}

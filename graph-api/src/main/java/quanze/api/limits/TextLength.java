package quanze.api.limits;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;

/** Refuses arguments that are too long, texts or lists, before anything is done with them. */
@Component
class TextLength extends GraphQLTypeVisitorStub {

	private final Limits limits;

	TextLength(Limits limits) {
		this.limits = limits;
	}

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		if (!field.getArguments().isEmpty() && context.getParentNode() instanceof GraphQLObjectType type) {
			List<String> names = field.getArguments().stream().map(GraphQLArgument::getName).toList();
			GraphQLCodeRegistry.Builder registry = context
					.getVarFromParents(GraphQLCodeRegistry.Builder.class);
			DataFetcher<?> fetcher = registry.getDataFetcher(type, field);
			DataFetcher<?> checked = environment -> {
				names.forEach(it -> check(it, environment.getArgument(it)));
				return fetcher.get(environment);
			};
			registry.dataFetcher(FieldCoordinates.coordinates(type, field), checked);
		}
		return TraversalControl.CONTINUE;
	}

	private void check(String argument, @Nullable Object value) {
		switch (value) {
			case String text ->
				check(argument, text.length(), limits.text(), "%s has %d characters; at most %d",
						"%s 有 %d 个字符；最多 %d 个");
			case Collection<?> values -> {
				check(argument, values.size(), limits.list(), "%s has %d values; at most %d",
						"%s 有 %d 个值；最多 %d 个");
				values.forEach(it -> check(argument, it));
			}
			case Map<?, ?> fields -> fields.forEach((name, it) -> check(String.valueOf(name), it));
			case null, default -> {
			}
		}
	}

	private static void check(String argument, int found, int most, String english, String chinese) {
		if (found > most) {
			throw new BadRequest(argument, Wording.of(english, chinese, argument, found, most));
		}
	}
}

package quanze.api.label;

import java.util.HashMap;
import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.PropertyDataFetcher;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.springframework.stereotype.Component;

/**
 * Fills each field {@code xyzLabel} with the {@code @label} of the value of the enum {@code xyz}.
 */
@Component
class Labels extends GraphQLTypeVisitorStub {

	private static final String SUFFIX = "Label";

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		String name = field.getName();
		if (name.endsWith(SUFFIX) && context.getParentNode() instanceof GraphQLObjectType type) {
			String labelled = name.substring(0, name.length() - SUFFIX.length());
			Map<String, String> labels = labels(type, type.getFieldDefinition(labelled));
			DataFetcher<Object> value = PropertyDataFetcher.fetching(labelled);
			DataFetcher<String> label = environment -> labels.get(String.valueOf(value.get(environment)));
			context.getVarFromParents(GraphQLCodeRegistry.Builder.class)
					.dataFetcher(FieldCoordinates.coordinates(type, field), label);
		}
		return TraversalControl.CONTINUE;
	}

	private static Map<String, String> labels(GraphQLObjectType type, GraphQLFieldDefinition labelled) {
		if (!(GraphQLTypeUtil.unwrapAll(labelled.getType()) instanceof GraphQLEnumType values)) {
			throw new IllegalStateException(
					"%s.%s is no enum and cannot have a label".formatted(type.getName(), labelled.getName()));
		}
		Map<String, String> labels = new HashMap<>();
		values.getValues().forEach(it -> labels.put(it.getName(), label(it)));
		return Map.copyOf(labels);
	}

	private static String label(GraphQLEnumValueDefinition value) {
		return value.getAppliedDirective("label").getArgument("zh").getValue();
	}
}

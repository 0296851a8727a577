package quanze.api.node;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.PropertyDataFetcher;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.springframework.stereotype.Component;

/** Fills the field {@code id} of every type of nodes from its code. */
@Component
class NodeWiring extends GraphQLTypeVisitorStub {

	private static final DataFetcher<Object> CODE = PropertyDataFetcher.fetching("code");

	private final Map<String, NodeType> types = Stream.of(NodeType.values())
			.collect(Collectors.toMap(NodeType::typeName, it -> it));

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		if (field.getName().equals("id") && context.getParentNode() instanceof GraphQLObjectType type) {
			NodeType node = Stream.concat(Stream.of(type), type.getInterfaces().stream())
					.map(GraphQLNamedOutputType.class::cast).map(it -> types.get(it.getName()))
					.filter(it -> it != null).findFirst()
					.orElseThrow(
							() -> new IllegalStateException(type.getName() + " has an id and is no node"));
			DataFetcher<Object> id = environment -> new NodeId(node, String.valueOf(CODE.get(environment)))
					.encoded();
			context.getVarFromParents(GraphQLCodeRegistry.Builder.class)
					.dataFetcher(FieldCoordinates.coordinates(type, field), id);
		}
		return TraversalControl.CONTINUE;
	}
}

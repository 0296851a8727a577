package quanze.api.error;

import java.util.List;
import java.util.Optional;

import graphql.GraphQLError;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import org.jspecify.annotations.Nullable;

/** Finds the argument or variable at which an error points. */
final class Pointed {

	private Pointed() {
	}

	/**
	 * The name of what stands there; empty when it is neither.
	 *
	 * @param document
	 *            null when it could not be read
	 */
	static Optional<String> name(GraphQLError error, @Nullable Document document) {
		List<SourceLocation> locations = error.getLocations();
		return document == null || locations == null || locations.isEmpty()
				? Optional.empty()
				: at(locations.getFirst(), document);
	}

	private static Optional<String> at(SourceLocation location, Node<?> node) {
		if (location.equals(node.getSourceLocation())) {
			switch (node) {
				case Argument argument :
					return Optional.of(argument.getName());
				case VariableDefinition variable :
					return Optional.of(variable.getName());
				default :
					break;
			}
		}
		return node.getChildren().stream().flatMap(it -> at(location, it).stream()).findFirst();
	}
}

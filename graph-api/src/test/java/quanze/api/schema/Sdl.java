package quanze.api.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The features' schema files as one text, in the order of the names. */
final class Sdl {

	private Sdl() {
	}

	static String ofTheApplication() {
		TypeDefinitionRegistry types = new TypeDefinitionRegistry();
		try {
			Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls"))
					.forEach(it -> types.merge(parsed(it)));
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return printed(
				new SchemaGenerator().makeExecutableSchema(types, RuntimeWiring.MOCKED_WIRING));
	}

	private static TypeDefinitionRegistry parsed(Resource file) {
		try (InputStream text = file.getInputStream()) {
			return new SchemaParser().parse(text);
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String printed(GraphQLSchema schema) {
		String text = new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeSchemaDefinition(true)
				.includeDirectiveDefinition(it -> it.equals("label"))).print(schema);
		return text.strip() + "\n";
	}
}

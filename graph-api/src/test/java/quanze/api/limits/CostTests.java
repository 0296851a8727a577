package quanze.api.limits;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.execution.CoercedVariables;
import graphql.introspection.IntrospectionQuery;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CostTests {

	private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator
			.makeUnExecutableSchema(new SchemaParser().parse("""
					type Query {
						item: Item
						items(first: Int = 20, last: Int): ItemConnection!
						some(first: Int = 5): [Item!]!
						nodes(ids: [ID!]!): [Item]!
						any: Any
					}
					union Any = Item
					type Item {
						name: String!
						names: [String!]!
						few: [Item!]!
						items(first: Int = 20): ItemConnection!
					}
					type ItemConnection { totalCount: Int! nodes: [Item!]! }
					"""));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ item { name } }                                                    | 1    | 1
			{ items(first: 3) { nodes { name } } }                               | 4    | 3
			{ items { nodes { name } } }                                         | 21   | 20
			{ items(first: 0) { totalCount } }                                   | 1    | 1
			{ items(last: 50) { nodes { name } } }                               | 51   | 50
			{ items(first: 100) { nodes { items(first: 100) { nodes { name } } } } } | 10201 | 10000
			{ some { name } }                                                    | 5    | 5
			{ some(first: 7) { names } }                                         | 7    | 35
			{ item { few { few { name } } } }                                    | 31   | 25
			{ nodes(ids: ["a", "b", "c"]) { name } }                             | 3    | 3
			{ any { __typename ... on Item { name } } }                          | 1    | 2
			{ a: items(first: 3) { totalCount } b: items(first: 4) { totalCount } } | 2  | 7
			""")
	void pagesWithinPagesMultiply(String document, long objects, long values) {
		assertThat(cost(document, Map.of())).isEqualTo(new Cost.Sum(objects, values));
	}

	@Test
	void variablesCountAsWhatTheyAre() {
		String document = "query ($n: Int, $ids: [ID!]!) { items(first: $n) { nodes { name } } nodes(ids: $ids) { name } }";
		assertThat(cost(document, Map.of("n", 10, "ids", List.of("a", "b"))))
				.isEqualTo(new Cost.Sum(11 + 2, 10 + 2));
		assertThat(cost(document, Map.of("ids", List.of("a")))).as("null is the usual page")
				.isEqualTo(new Cost.Sum(21 + 1, 20 + 1));
	}

	@Test
	void fragmentsThatDoubleAreCountedInFullAndMeasuredOnce() {
		StringBuilder bomb = new StringBuilder("{ item { ...F0 } }");
		for (int i = 0; i < 200; i++) {
			bomb.append(
					" fragment F%d on Item { a: items { nodes { ...F%d } } b: items { nodes { ...F%d } } }"
							.formatted(i, i + 1, i + 1));
		}
		bomb.append(" fragment F200 on Item { name }");
		assertThat(cost(bomb.toString(), Map.of()).objects()).isGreaterThan(1_000_000_000L);
	}

	@Test
	void theUsualQuestionForTheSchemaIsCheap() {
		assertThat(cost(IntrospectionQuery.INTROSPECTION_QUERY, Map.of()).objects())
				.isLessThan(10_000);
	}

	private static Cost.Sum cost(String text, Map<String, Object> variables) {
		Document document = Parser.parse(text);
		return Cost.of(document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow(),
				document.getDefinitionsOfType(FragmentDefinition.class).stream()
						.collect(Collectors.toMap(FragmentDefinition::getName, it -> it)),
				CoercedVariables.of(variables), SCHEMA);
	}
}

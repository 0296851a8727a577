package quanze.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import graphql.language.AbstractDescribedNode;
import graphql.language.AstPrinter;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import quanze.api.error.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTests {

	private final Document schema = schema();

	@Test
	void everyTypeFieldArgumentAndValueIsDescribed() {
		assertThat(described().filter(it -> isBlank(it.node()))).extracting(Described::name).isEmpty();
	}

	@Test
	void descriptionsAreSentences() {
		assertThat(described().filter(it -> !isBlank(it.node())).filter(it -> !isSentence(it.node())))
				.extracting(Described::name).isEmpty();
	}

	@Test
	void everyEnumThatIsShownHasChineseTerms() {
		assertThat(schema.getDefinitionsOfType(EnumTypeDefinition.class)
				.stream().filter(it -> !it.getName().equals("ErrorCode")).flatMap(it -> it
						.getEnumValueDefinitions().stream().filter(value -> !value.hasDirective("label"))))
				.extracting(EnumValueDefinition::getName).isEmpty();
	}

	@Test
	void theCodesOfErrorsAreThoseThatAreDescribed() {
		assertThat(schema.getDefinitionsOfType(EnumTypeDefinition.class).stream()
				.filter(it -> it.getName().equals("ErrorCode")).findFirst().orElseThrow()
				.getEnumValueDefinitions()).extracting(EnumValueDefinition::getName)
				.containsExactly(
						Stream.of(ErrorCode.values()).map(Enum::name).toArray(String[]::new));
	}

	@Test
	void everyListThatIsPagedSaysItsBound() {
		List<String> unbounded = new ArrayList<>();
		fields().forEach(it -> it.field().getInputValueDefinitions().stream()
				.filter(argument -> argument.getName().equals("first"))
				.filter(argument -> !argument.getDescription().getContent().contains("0 to 100"))
				.forEach(argument -> unbounded.add(it.name())));
		assertThat(unbounded).isEmpty();
		assertThat(fields().filter(it -> named(it.field().getType()).endsWith("Connection"))
				.filter(it -> it.field().getInputValueDefinitions().stream()
						.noneMatch(argument -> argument.getName().equals("first"))))
				.extracting(Field::name).isEmpty();
	}

	@Test
	void everyQuestionAndListIsAskedOnBothClocks() {
		assertThat(fields().filter(it -> it.name().startsWith("Query.") || has(it, "first"))
				.filter(it -> !has(it, "knownAt") || !has(it, "asOf") && !has(it, "from")))
				.extracting(Field::name).containsExactlyInAnyOrder("Query.node", "Query.nodes");
	}

	@Test
	void nodesAreFoundAsRelayFindsThem() {
		assertThat(types("Node")).containsExactly("id: ID!");
		assertThat(arguments("Query.node")).containsExactly("id: ID!");
		assertThat(arguments("Query.nodes")).containsExactly("ids: [ID!]!");
		assertThat(types("Query")).contains("node: Node", "nodes: [Node]!");
		assertThat(types("PageInfo")).containsExactly("hasNextPage: Boolean!", "hasPreviousPage: Boolean!",
				"startCursor: String", "endCursor: String");
	}

	private List<String> arguments(String field) {
		return fields().filter(it -> it.name().equals(field))
				.flatMap(it -> it.field().getInputValueDefinitions().stream())
				.map(it -> it.getName() + ": " + AstPrinter.printAst(it.getType())).toList();
	}

	@Test
	void everyConnectionIsAskedInTheSameWay() {
		List<Field> connections = fields().filter(it -> named(it.field().getType()).endsWith("Connection"))
				.toList();
		assertThat(connections).isNotEmpty().allSatisfy(it -> assertThat(
				it.field().getInputValueDefinitions()).as(it.name()).extracting(InputValueDefinition::getName)
				.endsWith("first", "after", "last", "before"));
		List<String> ofOneCity = List.of("Query.overlaps", "Query.gaps", "Query.contradictions");
		assertThat(connections.stream().filter(it -> it.name().startsWith("Query."))
				.filter(it -> !ofOneCity.contains(it.name())))
				.allSatisfy(it -> assertThat(it.field().getInputValueDefinitions()).as(it.name())
						.extracting(argument -> named(argument.getType()))
						.anyMatch(type -> type.endsWith("Filter")));
		assertThat(fields().flatMap(it -> it.field().getInputValueDefinitions().stream())
				.filter(it -> it.getName().equals("orderBy")))
				.isNotEmpty().allSatisfy(it -> assertThat(named(it.getType())).endsWith("Order"));
	}

	@Test
	void everyConnectionAnswersInTheSameWay() {
		List<String> names = schema.getDefinitionsOfType(ObjectTypeDefinition.class).stream()
				.map(ObjectTypeDefinition::getName).toList();
		assertThat(names).filteredOn(it -> it.endsWith("Connection")).isNotEmpty().allSatisfy(it -> {
			String item = it.substring(0, it.length() - "Connection".length());
			assertThat(types(it)).startsWith("edges: [%sEdge!]!".formatted(item),
					"nodes: [%s!]!".formatted(item), "pageInfo: PageInfo!", "totalCount: Int!");
			assertThat(types(item + "Edge"))
					.isEqualTo(List.of("cursor: String!", "node: %s!".formatted(item)));
		});
	}

	private List<String> types(String type) {
		return fields().filter(it -> it.name().startsWith(type + "."))
				.map(it -> it.field().getName() + ": " + AstPrinter.printAst(it.field().getType())).toList();
	}

	private static boolean has(Field field, String argument) {
		return field.field().getInputValueDefinitions().stream()
				.anyMatch(it -> it.getName().equals(argument));
	}

	private Stream<Described> described() {
		Stream<Described> types = schema.getDefinitions().stream()
				.filter(it -> !(it instanceof ObjectTypeExtensionDefinition))
				.map(it -> new Described(
						it instanceof graphql.language.NamedNode<?> named ? named.getName() : "",
						(AbstractDescribedNode<?>) it));
		Stream<Described> fields = fields().flatMap(it -> Stream.concat(
				Stream.of(new Described(it.name(), it.field())),
				it.field().getInputValueDefinitions().stream()
						.map(argument -> new Described(it.name() + "(" + argument.getName(), argument))));
		Stream<Described> values = schema.getDefinitionsOfType(EnumTypeDefinition.class).stream()
				.flatMap(type -> type.getEnumValueDefinitions().stream()
						.map(it -> new Described(type.getName() + "." + it.getName(), it)));
		Stream<Described> inputs = schema.getDefinitionsOfType(InputObjectTypeDefinition.class).stream()
				.flatMap(type -> type.getInputValueDefinitions().stream()
						.map(it -> new Described(type.getName() + "." + it.getName(), it)));
		Stream<InputValueDefinition> arguments = schema.getDefinitionsOfType(DirectiveDefinition.class)
				.stream()
				.flatMap(it -> it.getInputValueDefinitions().stream());
		return Stream.of(types, fields, values, inputs, arguments.map(it -> new Described(it.getName(), it)))
				.flatMap(it -> it);
	}

	private Stream<Field> fields() {
		return schema.getDefinitions().stream().filter(ImplementingTypeDefinition.class::isInstance)
				.map(it -> (ImplementingTypeDefinition<?>) it)
				.flatMap(type -> type.getFieldDefinitions().stream()
						.map(it -> new Field(type.getName() + "." + it.getName(), it)));
	}

	private static boolean isBlank(AbstractDescribedNode<?> node) {
		return node.getDescription() == null || node.getDescription().getContent().isBlank();
	}

	private static boolean isSentence(AbstractDescribedNode<?> node) {
		String text = node.getDescription().getContent();
		return text.endsWith(".") && Character.isUpperCase(text.codePointAt(0));
	}

	private static String named(Type<?> type) {
		return switch (type) {
			case NonNullType nonNull -> named(nonNull.getType());
			case ListType list -> named(list.getType());
			case TypeName name -> name.getName();
			default -> throw new IllegalArgumentException(type.toString());
		};
	}

	private static Document schema() {
		try {
			StringBuilder text = new StringBuilder();
			for (Resource file : new PathMatchingResourcePatternResolver()
					.getResources("classpath:graphql/*.graphqls")) {
				text.append(file.getContentAsString(StandardCharsets.UTF_8)).append('\n');
			}
			return Parser.parse(text.toString());
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Described(String name, AbstractDescribedNode<?> node) {
	}

	private record Field(String name, FieldDefinition field) {
	}
}

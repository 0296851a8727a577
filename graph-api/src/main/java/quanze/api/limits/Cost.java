package quanze.api.limits;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import quanze.queries.page.PageRequest;

/**
 * How much a valid operation could give: the sizes of pages within pages multiply. Takes one pass,
 * however often fragments are spread.
 */
final class Cost {

	/** How long a list is taken to be that has no pages: such lists are short. */
	private static final int LIST = 5;

	private static final long VERY_MUCH = Long.MAX_VALUE / 1_000_000;

	private final GraphQLSchema schema;

	private final Map<String, FragmentDefinition> fragments;

	private final CoercedVariables variables;

	private final Map<String, Sum> measured = new HashMap<>();

	private Cost(GraphQLSchema schema, Map<String, FragmentDefinition> fragments,
			CoercedVariables variables) {
		this.schema = schema;
		this.fragments = fragments;
		this.variables = variables;
	}

	/** What that operation could give with those variables. */
	static Sum of(OperationDefinition operation, Map<String, FragmentDefinition> fragments,
			CoercedVariables variables, GraphQLSchema schema) {
		GraphQLFieldsContainer root = switch (operation.getOperation()) {
			case QUERY -> schema.getQueryType();
			case MUTATION -> schema.getMutationType();
			case SUBSCRIPTION -> schema.getSubscriptionType();
		};
		return new Cost(schema, fragments, variables).of(operation.getSelectionSet(), root);
	}

	private Sum of(@Nullable SelectionSet set, @Nullable GraphQLFieldsContainer type) {
		Sum sum = Sum.NOTHING;
		if (set != null) {
			for (Selection<?> selection : set.getSelections()) {
				sum = sum.plus(of(selection, type));
			}
		}
		return sum;
	}

	private Sum of(Selection<?> selection, @Nullable GraphQLFieldsContainer type) {
		return switch (selection) {
			case Field field -> of(field, type);
			case InlineFragment inline -> of(inline.getSelectionSet(), on(inline.getTypeCondition(), type));
			case FragmentSpread spread -> spread(spread.getName());
			default -> Sum.NOTHING;
		};
	}

	private Sum spread(String name) {
		Sum known = measured.get(name);
		if (known != null) {
			return known;
		}
		FragmentDefinition fragment = fragments.get(name);
		Sum sum = fragment == null
				? Sum.NOTHING
				: of(fragment.getSelectionSet(), on(fragment.getTypeCondition(), null));
		measured.put(name, sum);
		return sum;
	}

	private Sum of(Field field, @Nullable GraphQLFieldsContainer type) {
		GraphQLFieldDefinition definition = type == null
				? null
				: Introspection.getFieldDefinition(schema, type, field.getName());
		if (definition == null) {
			return new Sum(field.getSelectionSet() == null ? 0 : 1, 1)
					.plus(of(field.getSelectionSet(), null));
		}
		GraphQLOutputType given = definition.getType();
		boolean isList = GraphQLTypeUtil.unwrapNonNull(given) instanceof GraphQLList;
		long length = isList ? listed(field, definition, type) : 1;
		if (field.getSelectionSet() == null) {
			return new Sum(0, length);
		}
		Sum within = of(field.getSelectionSet(),
				GraphQLTypeUtil.unwrapAll(given) instanceof GraphQLFieldsContainer fields ? fields : null);
		return isList
				? new Sum(1, 0).plus(within).times(length)
				: new Sum(1, 0).plus(within.times(Math.max(1, pageSize(field, definition))));
	}

	/** Nodes and edges are as many as their page has. */
	private long listed(Field field, GraphQLFieldDefinition definition,
			@Nullable GraphQLFieldsContainer type) {
		if (type != null && type.getName().endsWith("Connection")) {
			return 1;
		}
		long page = pageSize(field, definition);
		return page >= 0 ? Math.max(1, page) : given(field);
	}

	private long given(Field field) {
		return field.getArguments().stream().mapToLong(it -> size(it.getValue())).filter(it -> it > 0).max()
				.orElse(LIST);
	}

	/** What {@code first} or {@code last} ask for; -1 where the field has no pages. */
	private long pageSize(Field field, GraphQLFieldDefinition definition) {
		long size = -1;
		for (GraphQLArgument argument : definition.getArguments()) {
			if (argument.getName().equals("first") || argument.getName().equals("last")) {
				size = Math.max(size, number(field, argument));
			}
		}
		return size;
	}

	private long number(Field field, GraphQLArgument argument) {
		return field.getArguments().stream().filter(it -> it.getName().equals(argument.getName()))
				.findFirst().map(it -> number(it.getValue())).orElseGet(() -> number(argument));
	}

	/** Without a default the page is as large as pages are. */
	private static long number(GraphQLArgument argument) {
		return argument.getArgumentDefaultValue().getValue() instanceof IntValue number
				? number.getValue().longValue()
				: argument.getName().equals("first") ? PageRequest.DEFAULT : 0;
	}

	private long number(Value<?> value) {
		return switch (value) {
			case IntValue number -> number.getValue().longValue();
			case VariableReference it when variables.get(it.getName()) instanceof Number number ->
				number.longValue();
			default -> PageRequest.DEFAULT;
		};
	}

	private long size(Value<?> value) {
		return switch (value) {
			case ArrayValue values -> values.getValues().size();
			case VariableReference it when variables.get(it.getName()) instanceof Collection<?> values ->
				values.size();
			default -> 0;
		};
	}

	private @Nullable GraphQLFieldsContainer on(@Nullable TypeName condition,
			@Nullable GraphQLFieldsContainer around) {
		return condition == null
				? around
				: schema.getType(condition.getName()) instanceof GraphQLFieldsContainer type ? type : null;
	}

	/**
	 * @param objects
	 *            with fields of their own
	 * @param values
	 *            texts, numbers and the like
	 */
	record Sum(long objects, long values) {

		static final Sum NOTHING = new Sum(0, 0);

		Sum plus(Sum other) {
			return new Sum(Math.min(VERY_MUCH, objects + other.objects),
					Math.min(VERY_MUCH, values + other.values));
		}

		Sum times(long factor) {
			long bounded = Math.min(1_000, factor);
			return new Sum(Math.min(VERY_MUCH, objects * bounded), Math.min(VERY_MUCH, values * bounded));
		}
	}
}

package quanze.api.label;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** The official Chinese terms of enumerations, as the schema has them. */
@Component
public class Wording {

	private final Map<String, Map<String, String>> terms = new LinkedHashMap<>();

	Wording(GraphQlSource source) {
		GraphQLSchema schema = source.schema();
		schema.getAllTypesAsList().stream().filter(GraphQLEnumType.class::isInstance)
				.map(GraphQLEnumType.class::cast).filter(Wording::isLabelled)
				.forEach(it -> terms.put(it.getName(), terms(it)));
	}

	/**
	 * The term for a value.
	 *
	 * @param type
	 *            name of the enumeration in the schema: {@code AgencyKind}
	 */
	public String of(String type, Enum<?> value) {
		return of(type, value.name());
	}

	/** The term for a value by its name; the name itself where the schema has no term. */
	public String of(String type, String value) {
		return terms(type).getOrDefault(value, value);
	}

	/** The term for a value; null for null. */
	public @Nullable String ofNullable(String type, @Nullable Enum<?> value) {
		return value == null ? null : of(type, value);
	}

	/** The names of the values of an enumeration, in the order of the schema. */
	public List<String> values(String type) {
		return List.copyOf(terms(type).keySet());
	}

	private Map<String, String> terms(String type) {
		return Objects.requireNonNull(terms.get(type), type);
	}

	private static boolean isLabelled(GraphQLEnumType type) {
		return type.getValues().stream().allMatch(it -> it.getAppliedDirective("label") != null);
	}

	private static Map<String, String> terms(GraphQLEnumType type) {
		Map<String, String> terms = new LinkedHashMap<>();
		type.getValues().forEach(it -> terms.put(it.getName(),
				it.getAppliedDirective("label").getArgument("zh").getValue()));
		return terms;
	}
}

package quanze.api.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import quanze.queries.error.Wording;

/** The scalars {@code Date} and {@code DateTime}. */
final class Scalars {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private Scalars() {
	}

	static GraphQLScalarType date() {
		return scalar("Date", new Iso<>(LocalDate.class, LocalDate::parse,
				new Wording("a day such as 2022-07-01", "形如 2022-07-01 的日期")));
	}

	static GraphQLScalarType dateTime() {
		return scalar("DateTime", new Iso<>(OffsetDateTime.class, OffsetDateTime::parse,
				new Wording("a moment with its offset such as 2022-07-01T08:30:00+08:00",
						"形如 2022-07-01T08:30:00+08:00、带时差的时刻")));
	}

	private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
		return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
	}

	private record Iso<T>(Class<T> type, Function<String, T> parse,
			Wording expected) implements Coercing<T, String> {

		@Override
		public String serialize(Object result, GraphQLContext context, Locale locale) {
			return switch (result) {
				case Instant instant -> instant.atZone(ZONE).toOffsetDateTime().toString();
				case LocalDate date -> date.toString();
				default -> throw new CoercingSerializeException(result.getClass() + " is no date");
			};
		}

		@Override
		public T parseValue(Object input, GraphQLContext context, Locale locale) {
			try {
				return type.isInstance(input) ? type.cast(input) : parse.apply(input.toString());
			} catch (DateTimeParseException ex) {
				throw new CoercingParseValueException(unexpected(input.toString(), locale), ex);
			}
		}

		@Override
		public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context,
				Locale locale) {
			try {
				return parse.apply(input instanceof StringValue text ? String.valueOf(text.getValue()) : "");
			} catch (DateTimeParseException ex) {
				throw new CoercingParseLiteralException(unexpected(ex.getParsedString(), locale), ex);
			}
		}

		private String unexpected(String found, Locale locale) {
			return new Wording("found '%.40s', expected %s".formatted(found, expected.english()),
					"实为 '%.40s'，须为%s".formatted(found, expected.chinese())).in(locale);
		}
	}
}

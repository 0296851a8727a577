package quanze.api.error;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import quanze.queries.error.BadRequest;
import quanze.queries.error.Unavailable;

/** Turns what a field throws into an error that its asker can act on. */
@Component
class Faults extends DataFetcherExceptionResolverAdapter {

	private static final Logger LOGGER = LoggerFactory.getLogger(Faults.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable fault, DataFetchingEnvironment environment) {
		return switch (fault) {
			case BadRequest bad -> error(environment, ErrorCode.BAD_REQUEST, bad.getMessage(), details(bad));
			case BindException bad -> error(environment, ErrorCode.BAD_REQUEST,
					"an argument of " + environment.getField().getName()
							+ " has not the form that the schema says",
					Map.of());
			case Unavailable away -> {
				LOGGER.warn("{}: {}", environment.getField().getName(), away.getMessage(), away.getCause());
				yield error(environment, ErrorCode.UNAVAILABLE, away.getMessage() + "; try again later",
						Map.of());
			}
			default -> {
				String reference = Long.toHexString(ThreadLocalRandom.current().nextLong() >>> 16);
				LOGGER.error("fault {} in {}", reference, environment.getField().getName(), fault);
				yield error(environment, ErrorCode.INTERNAL,
						"this could not be answered; the operator finds the reason in the log",
						Map.of("reference", reference));
			}
		};
	}

	private static Map<String, Object> details(BadRequest bad) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("argument", bad.argument());
		if (!bad.suggestions().isEmpty()) {
			details.put("suggestions", bad.suggestions());
		}
		return details;
	}

	private static GraphQLError error(DataFetchingEnvironment environment, ErrorCode code,
			@Nullable String message, Map<String, Object> details) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put(ErrorCode.EXTENSION, code.name());
		extensions.putAll(details);
		return GraphqlErrorBuilder.newError(environment).errorType(code).message(String.valueOf(message))
				.extensions(extensions).build();
	}
}

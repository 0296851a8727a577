package quanze.api.error;

import java.io.IOException;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import quanze.queries.error.QueriesException;
import quanze.queries.error.Unavailable;

/** Turns what a field throws into an error that its asker can act on. */
@Component
class Faults extends DataFetcherExceptionResolverAdapter {

	private static final Logger LOGGER = LoggerFactory.getLogger(Faults.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
		Fault fault = of(thrown, environment.getField().getName());
		return GraphqlErrorBuilder.newError(environment).errorType(fault.code())
				.message("%s", fault.message(environment.getLocale()))
				.extensions(fault.extensions(environment.getLocale())).build();
	}

	private static Fault of(Throwable thrown, String field) {
		return switch (thrown) {
			case QueriesException ours -> {
				logIndex(field, ours);
				yield Fault.of(ours);
			}
			case BindException bad -> unbound(bad, field);
			default -> Incident.of(thrown, field);
		};
	}

	/** That the graph is away is told once, by who follows it; of the index nobody else would tell. */
	private static void logIndex(String field, QueriesException thrown) {
		if (thrown instanceof Unavailable away && away.getCause() instanceof IOException) {
			LOGGER.warn("{}: {}", field, away.getMessage(), away.getCause());
		}
	}

	private static Fault unbound(BindException bad, String field) {
		FieldError error = bad.getFieldError();
		Fault fault = Fault.of(ErrorCode.BAD_REQUEST,
				"an argument of %s has not the form that the schema says", "%s 的参数不符合模式的规定", field);
		return error == null ? fault : fault.with("argument", error.getField());
	}
}

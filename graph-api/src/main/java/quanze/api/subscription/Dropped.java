package quanze.api.subscription;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import quanze.api.error.ErrorCode;
import reactor.core.Exceptions;

/** Tells a listener why it hears no more. */
@Component
class Dropped extends SubscriptionExceptionResolverAdapter {

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable fault) {
		if (fault instanceof TooMany many) {
			return error(many.code(), String.valueOf(many.getMessage()), many.limit());
		}
		return Exceptions.isOverflow(fault)
				? error(ErrorCode.UNAVAILABLE,
						"more than %d changes were waiting to be heard; subscribe again, and ask anew what is remembered"
								.formatted(Listeners.BEHIND),
						Listeners.BEHIND)
				: null;
	}

	private static GraphQLError error(ErrorCode code, String message, int limit) {
		return GraphqlErrorBuilder.newError().message(message).errorType(code)
				.extensions(Map.of("code", code.name(), "limit", limit)).build();
	}
}

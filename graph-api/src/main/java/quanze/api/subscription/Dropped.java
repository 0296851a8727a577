package quanze.api.subscription;

import java.util.Locale;

import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import quanze.api.error.Aborted;
import quanze.api.error.ErrorCode;
import quanze.api.error.Fault;
import quanze.api.error.Incident;
import quanze.queries.error.QueriesException;
import reactor.core.Exceptions;

/** Tells a listener why it hears no more. */
@Component
class Dropped extends SubscriptionExceptionResolverAdapter {

	/** What is told of that, to somebody who reads that language. */
	static Aborted told(Throwable thrown, Locale locale) {
		return new Aborted(fault(thrown), locale);
	}

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable thrown) {
		return thrown instanceof Aborted told ? told : null;
	}

	private static Fault fault(Throwable thrown) {
		return switch (thrown) {
			case TooMany many -> many.fault();
			case QueriesException ours -> Fault.of(ours);
			case Throwable fault when Exceptions.isOverflow(fault) -> Fault.of(ErrorCode.UNAVAILABLE,
					"more than %d changes were waiting to be heard; subscribe again, and ask anew what is remembered",
					"有超过 %d 次变更尚未接收；请重新订阅，并重新查询已缓存的内容", Listeners.BEHIND)
					.with("limit", Listeners.BEHIND);
			default -> Incident.of(thrown, "a subscription");
		};
	}
}

package quanze.api.limits;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import quanze.api.error.Aborted;
import quanze.api.error.Fault;
import quanze.queries.cypher.Deadline;
import quanze.queries.error.TimedOut;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** Ends operations that take too long: in the engine, and in the database. */
@Component
@Order(100)
class TimeLimit implements WebGraphQlInterceptor {

	private final Limits limits;

	TimeLimit(Limits limits) {
		this.limits = limits;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono
				.deferContextual(view -> Deadline.within(limits.time(), () -> answer(request, chain, view)));
	}

	/** Runs in this thread: the deadline is the thread's. */
	private Mono<WebGraphQlResponse> answer(WebGraphQlRequest request, Chain chain, ContextView view) {
		request.configureExecutionInput((input, builder) -> {
			Deadline.whenOver(input::cancel);
			return input;
		});
		CompletableFuture<@Nullable WebGraphQlResponse> answer = chain.next(request).contextWrite(view)
				.toFuture();
		try {
			WebGraphQlResponse response = Objects.requireNonNull(answer.get());
			return Mono.just(Deadline.isOver() && isAborted(response) ? late(request) : response);
		} catch (ExecutionException ex) {
			return Mono.error(ex.getCause() == null ? ex : ex.getCause());
		} catch (InterruptedException ex) {
			answer.cancel(true);
			Thread.currentThread().interrupt();
			return Mono.just(late(request));
		}
	}

	private static boolean isAborted(WebGraphQlResponse response) {
		return response.getExecutionResult().getErrors().stream()
				.anyMatch(it -> it.getErrorType() == ErrorType.ExecutionAborted);
	}

	private WebGraphQlResponse late(WebGraphQlRequest request) {
		GraphQLError error = new Aborted(Fault.of(new TimedOut(limits.time(), null)), request.getLocale());
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
				ExecutionResult.newExecutionResult().addError(error).build()));
	}
}

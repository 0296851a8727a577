package quanze.api.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a code to the errors of requests that were refused before any field was fetched. */
@Component
class Codes implements WebGraphQlInterceptor {

	/** A document can have an error in every line. */
	private static final int MOST = 20;

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(response -> {
			List<GraphQLError> errors = response.getExecutionResult().getErrors();
			return errors.stream().allMatch(ErrorCode::isIn)
					? response
					: response.transform(
							it -> it.errors(errors.stream().limit(MOST).map(Codes::coded).toList()));
		});
	}

	private static GraphQLError coded(GraphQLError error) {
		if (ErrorCode.isIn(error)) {
			return error;
		}
		ErrorCode code = error.getErrorType() == ErrorType.DataFetchingException
				|| error.getErrorType() == ErrorType.NullValueInNonNullableField
						? ErrorCode.INTERNAL
						: ErrorCode.BAD_REQUEST;
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put(ErrorCode.EXTENSION, code.name());
		if (error.getExtensions() != null) {
			extensions.putAll(error.getExtensions());
		}
		return GraphqlErrorBuilder.newError().message(String.valueOf(error.getMessage()))
				.errorType(error.getErrorType()).path(error.getPath() == null ? List.of() : error.getPath())
				.locations(error.getLocations() == null ? List.of() : error.getLocations())
				.extensions(extensions)
				.build();
	}
}

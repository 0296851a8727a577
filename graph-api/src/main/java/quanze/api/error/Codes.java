package quanze.api.error;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a code to the errors of requests that were refused before any field was fetched. */
@Component
@Order(0)
class Codes implements WebGraphQlInterceptor {

	/** A document can have an error in every line. */
	private static final int MOST = 20;

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(response -> {
			List<GraphQLError> errors = response.getExecutionResult().getErrors();
			if (errors.stream().allMatch(ErrorCode::isIn)) {
				return response;
			}
			Document document = response.getExecutionInput().getGraphQLContext().get(Document.class);
			return response.transform(it -> it.errors(errors.stream().limit(MOST)
					.map(error -> coded(error, document, request.getLocale())).toList()));
		});
	}

	private static GraphQLError coded(GraphQLError error, @Nullable Document document, Locale locale) {
		if (ErrorCode.isIn(error)) {
			return error;
		}
		Fault fault = fault(error, document);
		GraphqlErrorBuilder<?> coded = GraphqlErrorBuilder.newError().message("%s", fault.message(locale))
				.errorType(error.getErrorType()).extensions(fault.extensions(locale))
				.locations(error.getLocations() == null ? List.of() : error.getLocations());
		return (error.getPath() == null ? coded : coded.path(error.getPath())).build();
	}

	private static Fault fault(GraphQLError error, @Nullable Document document) {
		Fault fault = new Fault(isOurs(error) ? ErrorCode.INTERNAL : ErrorCode.BAD_REQUEST,
				Spoken.wording(String.valueOf(error.getMessage())),
				error.getExtensions() == null ? Map.of() : error.getExtensions());
		return Pointed.name(error, document).map(it -> fault.with("argument", it)).orElse(fault);
	}

	private static boolean isOurs(GraphQLError error) {
		return error.getErrorType() == ErrorType.DataFetchingException
				|| error.getErrorType() == ErrorType.NullValueInNonNullableField;
	}
}

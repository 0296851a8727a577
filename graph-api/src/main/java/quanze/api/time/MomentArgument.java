package quanze.api.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;
import quanze.queries.Queries;
import quanze.queries.time.Moment;
import quanze.queries.time.Moments;

/**
 * The moment for which a field is asked: its own {@code asOf} and {@code knownAt}, else those of
 * the field around it, else today and now, which are the same throughout a request.
 */
@Component
public class MomentArgument implements HandlerMethodArgumentResolver {

	private final Moments moments;

	MomentArgument(Queries queries) {
		this.moments = queries.moments();
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Moment.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		return of(environment);
	}

	/** The moment for which that field is asked. */
	public Moment of(DataFetchingEnvironment environment) {
		Moment around = environment.getLocalContext() instanceof Moment moment
				? moment
				: now(environment.getGraphQlContext());
		LocalDate asOf = argument(environment, "asOf");
		OffsetDateTime knownAt = argument(environment, "knownAt");
		return asOf == null && knownAt == null
				? around
				: new Moment(asOf == null ? around.asOf() : asOf,
						knownAt == null ? around.knownAt() : knownAt.toInstant());
	}

	private Moment now(GraphQLContext context) {
		return context.computeIfAbsent(Moment.class, it -> moments.now());
	}

	private static <T> @Nullable T argument(DataFetchingEnvironment environment, String name) {
		return environment.getArgument(name);
	}
}

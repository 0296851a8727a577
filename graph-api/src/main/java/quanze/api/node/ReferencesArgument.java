package quanze.api.node;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

import quanze.api.time.MomentArgument;

/** Gives controllers {@link References}. */
@Component
class ReferencesArgument implements HandlerMethodArgumentResolver {

	private final MomentArgument moments;

	ReferencesArgument(MomentArgument moments) {
		this.moments = moments;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == References.class;
	}

	/** The library does not declare that a loader answers null for what there is not. */
	@Override
	@SuppressWarnings("NullAway")
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		DataLoader<NodeKey, @Nullable Object> nodes = environment
				.<NodeKey, @Nullable Object>getDataLoader("nodes");
		Assert.state(nodes != null, "no batch loader for nodes");
		return new References(nodes, moments.of(environment));
	}
}

package quanze.api.limits;

import java.util.Map;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import quanze.queries.page.PageRequest;

/** Refuses operations that could give too many objects: pages within pages multiply. */
final class Cost extends MaxQueryComplexityInstrumentation {

	private final int most;

	Cost(int most) {
		super(most, Cost::of);
		this.most = most;
	}

	@Override
	protected AbortExecutionException mkAbortException(int cost, int limit) {
		return new TooLarge(
				"the operation could give %s objects; at most %d: ask for smaller pages (first) or fewer levels"
						.formatted(cost == Integer.MAX_VALUE ? "very many" : String.valueOf(cost), most),
				most);
	}

	private static int of(FieldComplexityEnvironment field, int within) {
		int self = field.getField().getSelectionSet() == null ? 0 : 1;
		return (int) Math.min(Integer.MAX_VALUE / 2, self + (long) within * pageSize(field));
	}

	private static int pageSize(FieldComplexityEnvironment field) {
		Map<String, Object> arguments = field.getArguments();
		if (arguments.get("first") instanceof Integer first) {
			return Math.max(1, first);
		}
		if (arguments.get("last") instanceof Integer last) {
			return Math.max(1, last);
		}
		return field.getFieldDefinition().getArgument("last") == null ? 1 : PageRequest.DEFAULT;
	}
}

package quanze.api.limits;

import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;

/** Refuses operations that nest too deep. */
final class Depth extends MaxQueryDepthInstrumentation {

	Depth(int most) {
		super(most);
	}

	@Override
	protected AbortExecutionException mkAbortException(int depth, int most) {
		return new TooLarge("the operation is %d levels deep; at most %d".formatted(depth, most), most);
	}
}

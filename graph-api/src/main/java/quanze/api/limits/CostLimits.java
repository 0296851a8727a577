package quanze.api.limits;

import java.util.Locale;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.springframework.stereotype.Component;
import quanze.api.error.Aborted;
import quanze.queries.error.Wording;

/**
 * Refuses operations that could give too much, and lets those that could give much run a few at a
 * time.
 */
@Component
class CostLimits extends SimplePerformantInstrumentation {

	private final Limits limits;

	private final Turns turns = new Turns(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

	CostLimits(Limits limits) {
		this.limits = limits;
	}

	@Override
	public InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		Spent spent = context.getGraphQLContext().getOrDefault(Spent.class, new Spent());
		Cost.Sum cost = spent.add(Cost.of(context.getOperationDefinition(), context.getFragmentsByName(),
				context.getCoercedVariables(), context.getGraphQLSchema()));
		check(cost, context.getLocale());
		if (cost.objects() < limits.costly() && cost.values() < 10L * limits.costly()) {
			return SimpleInstrumentationContext.noOp();
		}
		Runnable end = turns.take();
		return SimpleInstrumentationContext.whenCompleted((result, fault) -> end.run());
	}

	private void check(Cost.Sum cost, Locale locale) {
		if (cost.objects() > limits.cost()) {
			throw new Aborted(Exceeded.by("cost", cost.objects(), limits.cost(), Wording.of(
					"the operation could give %d objects; at most %d: ask for smaller pages (first) or fewer levels",
					"操作最多可能返回 %d 个对象；上限 %d 个：请减小每页条数（first）或减少层级", cost.objects(), limits.cost())),
					locale);
		}
		if (cost.values() > limits.values()) {
			throw new Aborted(Exceeded.by("values", cost.values(), limits.values(), Wording.of(
					"the operation could give %d values; at most %d: ask for smaller pages (first) or fewer fields",
					"操作最多可能返回 %d 个值；上限 %d 个：请减小每页条数（first）或减少字段", cost.values(), limits.values())),
					locale);
		}
	}
}

package quanze.api.effort;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.DataFetcher;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;
import org.springframework.stereotype.Component;

/**
 * One observation, and one span, for each operation, with its effort. Single fields are not
 * observed: most are fetched in less time than that takes.
 */
@Component
class Observations extends GraphQlObservationInstrumentation {

	private static final String SEVERAL = "several";

	Observations(ObservationRegistry registry) {
		super(registry, new WithEffort(), null, null);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		Effort effort = Effort.of(parameters.getExecutionContext().getGraphQLContext());
		if (effort != null) {
			effort.ask(question(parameters.getExecutionContext().getOperationDefinition().getSelectionSet()));
		}
		return super.beginExecuteOperation(parameters, state);
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		return input;
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher,
			InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
		return fetcher;
	}

	private static String question(SelectionSet asked) {
		return asked.getSelections().size() == 1 && asked.getSelections().getFirst() instanceof Field field
				? field.getName()
				: SEVERAL;
	}

	private static final class WithEffort extends DefaultExecutionRequestObservationConvention {

		@Override
		public KeyValues getLowCardinalityKeyValues(ExecutionRequestObservationContext context) {
			Effort effort = effort(context);
			return super.getLowCardinalityKeyValues(context)
					.and(KeyValue.of("question", effort == null ? Effort.NOTHING : effort.question()));
		}

		@Override
		public KeyValues getHighCardinalityKeyValues(ExecutionRequestObservationContext context) {
			Effort effort = effort(context);
			KeyValues values = super.getHighCardinalityKeyValues(context);
			return effort == null
					? values
					: values.and("quanze.statements", String.valueOf(effort.statements()),
							"quanze.rows", String.valueOf(effort.rows()),
							"quanze.cache.hits", String.valueOf(effort.hits()),
							"quanze.cache.misses", String.valueOf(effort.misses()),
							"quanze.search.micros",
							String.valueOf(effort.searching().toNanos() / 1_000));
		}

		private static @Nullable Effort effort(ExecutionRequestObservationContext context) {
			return Effort.of(context.getExecutionInput().getGraphQLContext());
		}
	}
}

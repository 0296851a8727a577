package quanze.api.limits;

import java.util.Locale;

import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import quanze.api.error.Aborted;
import quanze.api.error.ErrorCode;
import quanze.api.error.Fault;
import quanze.queries.error.Wording;

/**
 * Refuses documents that are too large by their looks: once each, when they are parsed, and before
 * they are validated, which costs more.
 */
@Component
class ShapeLimits extends SimplePerformantInstrumentation {

	private final Limits limits;

	private final boolean introspection;

	ShapeLimits(Limits limits,
			@Value("${spring.graphql.schema.introspection.enabled:true}") boolean introspection) {
		this.limits = limits;
		this.introspection = introspection;
	}

	@Override
	public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		return SimpleInstrumentationContext
				.whenCompleted((document, fault) -> check(fault, parameters.getExecutionInput().getLocale()));
	}

	@Override
	public DocumentAndVariables instrumentDocumentAndVariables(DocumentAndVariables asked,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		check(Shape.of(asked.getDocument()), parameters.getExecutionInput().getLocale());
		return asked;
	}

	private void check(@Nullable Throwable fault, Locale locale) {
		switch (fault) {
			case ParseCancelledException many -> throw new Aborted(
					Exceeded.by("tokens", null, limits.tokens(),
							Wording.of("the document has more than %,d tokens", "查询文本超过 %,d 个词法单元",
									limits.tokens())),
					locale);
			case ParseCancelledTooDeepException deep -> throw tooDeep(null, locale);
			case null, default -> {
			}
		}
	}

	private void check(Shape shape, Locale locale) {
		if (shape.depth() > limits.depth()) {
			throw tooDeep(shape.depth(), locale);
		}
		refuseAbove("aliases", shape.aliases(), limits.aliases(), locale,
				"the document has %d aliases; at most %d", "查询有 %d 个别名；最多 %d 个");
		refuseAbove("directives", shape.directives(), limits.directives(), locale,
				"the document has %d directives; at most %d", "查询有 %d 个指令；最多 %d 个");
		refuseAbove("breadth", shape.breadth(), limits.breadth(), locale,
				"a level of the operation has %d fields; at most %d", "操作的一个层级有 %d 个字段；最多 %d 个");
		if (shape.introspects() && !introspection) {
			throw new Aborted(Fault.of(ErrorCode.FORBIDDEN, "the schema cannot be asked for here",
					"本服务未开放模式（schema）内省").with("limitName", "introspection").with("limit", false), locale);
		}
	}

	private Aborted tooDeep(@Nullable Integer depth, Locale locale) {
		return new Aborted(Exceeded.by("depth", depth, limits.depth(), depth == null
				? Wording.of("the operation is more than %d levels deep", "操作超过 %d 层", limits.depth())
				: Wording.of("the operation is %d levels deep; at most %d", "操作有 %d 层；最多 %d 层", depth,
						limits.depth())),
				locale);
	}

	private static void refuseAbove(String limit, int found, int most, Locale locale, String english,
			String chinese) {
		if (found > most) {
			throw new Aborted(Exceeded.by(limit, found, most, Wording.of(english, chinese, found, most)),
					locale);
		}
	}
}

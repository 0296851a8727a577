package quanze.api.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why there is no database, in place of a stack trace. */
final class EngineFailureAnalyzer extends AbstractFailureAnalyzer<EngineFailure> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, EngineFailure cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}
}

package quanze.api.operation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the file of registered documents cannot be used, in place of a stack trace. */
final class TrustedDocumentsAnalyzer extends AbstractFailureAnalyzer<TrustedDocumentsException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, TrustedDocumentsException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Set quanze.documents.trusted to a file of {\"<id>\": \"<document>\"} or to an Apollo manifest, or leave it out.",
				cause);
	}
}

package quanze.api.lists;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import quanze.loaders.source.ManifestException;

/** Says that there is no folder of lists, in place of a stack trace. */
final class ManifestAnalyzer extends AbstractFailureAnalyzer<ManifestException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ManifestException cause) {
		return new FailureAnalysis("The lists cannot be loaded: " + cause.getMessage(),
				"Set quanze.lists to a folder that holds one folder for each list, or to none.", cause);
	}
}

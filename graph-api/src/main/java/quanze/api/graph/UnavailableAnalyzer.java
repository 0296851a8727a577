package quanze.api.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import quanze.queries.error.Unavailable;

/** Says why the search index cannot be opened at the start, in place of a stack trace. */
final class UnavailableAnalyzer extends AbstractFailureAnalyzer<Unavailable> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Unavailable cause) {
		if (findCause(cause, Neo4jException.class) != null) {
			return null;
		}
		return new FailureAnalysis("The graph cannot be searched: " + cause.getMessage(),
				"Give each process a directory of its own that it can write: --quanze.data=<directory>.",
				cause);
	}
}

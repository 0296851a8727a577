package quanze.api.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says why the database does not let us in at the start, in place of a stack trace. */
final class GraphFailureAnalyzer extends AbstractFailureAnalyzer<Neo4jException> {

	private final Environment environment;

	GraphFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, Neo4jException cause) {
		return switch (cause) {
			case SecurityException it -> analysis("does not let us in", it,
					"Set spring.neo4j.authentication.username and spring.neo4j.authentication.password.");
			case ServiceUnavailableException it -> analysis("does not answer", it,
					"Start it, or correct spring.neo4j.uri.");
			default -> analysis("refuses", cause,
					"Check spring.data.neo4j.database, and that the user may read and write there.");
		};
	}

	private FailureAnalysis analysis(String what, Neo4jException cause, String action) {
		return new FailureAnalysis("The database at %s %s: %s".formatted(server(), what, cause.getMessage()),
				action, cause);
	}

	private @Nullable String server() {
		return environment.getProperty("spring.neo4j.uri", "this process's own address");
	}
}

package quanze.api.graph;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;
import quanze.queries.error.Unavailable;
import quanze.queries.error.Wording;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class GraphFailureAnalyzerTests {

	private final MockEnvironment environment = new MockEnvironment().withProperty("spring.neo4j.uri",
			"bolt://db:7687");

	@Test
	void aServerThatIsAwayIsNamed() {
		var analysis = analysis(new ServiceUnavailableException("Unable to connect to db:7687"));

		assertThat(analysis.getDescription())
				.isEqualTo("The database at bolt://db:7687 does not answer: Unable to connect to db:7687");
		assertThat(analysis.getAction()).isEqualTo("Start it, or correct spring.neo4j.uri.");
	}

	@Test
	void wrongCredentialsSayWhichSettingsHoldThem() {
		var analysis = analysis(
				new AuthenticationException("Neo.ClientError.Security.Unauthorized", "unauthorized"));

		assertThat(analysis.getDescription())
				.isEqualTo("The database at bolt://db:7687 does not let us in: unauthorized");
		assertThat(analysis.getAction()).contains("spring.neo4j.authentication.password");
	}

	@Test
	void aMissingDatabaseSaysWhichSettingNamesIt() {
		assertThat(analysis(new ClientException("Graph not found: x")).getAction())
				.contains("spring.data.neo4j.database");
	}

	@Test
	void anIndexThatCannotBeOpenedAsksForADirectoryOfItsOwn() {
		var analysis = requireNonNull(new UnavailableAnalyzer()
				.analyze(new Unavailable(
						new Wording("the search index cannot be opened: lock held", "检索索引无法打开"),
						new Exception())));

		assertThat(analysis.getDescription()).isEqualTo(
				"The graph cannot be searched: the search index cannot be opened: lock held");
	}

	private FailureAnalysis analysis(RuntimeException cause) {
		return requireNonNull(
				new GraphFailureAnalyzer(environment).analyze(new Unavailable(new Wording("…", "…"), cause)));
	}
}

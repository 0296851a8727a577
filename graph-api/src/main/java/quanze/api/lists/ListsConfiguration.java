package quanze.api.lists;

import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.Settings;
import quanze.loaders.graph.Options;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersion;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Statements;

/** Loads the lists before anything is asked. */
@Configuration(proxyBeanMethods = false)
class ListsConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(ListsConfiguration.class);

	@Bean
	Received received(Settings settings) {
		return new Received(settings.data().resolve("lists"));
	}

	/**
	 * @param server
	 *            empty when the application brings its own database
	 */
	@Bean
	LoadedLists loadedLists(Driver driver, DataNeo4jProperties properties, Settings settings,
			Received received,
			@Value("${spring.neo4j.uri:}") String server) {
		var database = properties.getDatabase();
		var graph = new Graph(driver, database, settings.timeout(), Statements.UNCOUNTED);
		if (!server.isBlank() && settings.lists().equals(Settings.SAMPLES) && isFilled(graph)) {
			LOG.info("The server's graph holds lists already: the samples stay out. Set quanze.lists.");
			return LoadedLists.NONE;
		}
		var options = new Options(settings.dryRun(), settings.allowShrink());
		return new Loading(driver, database, received, options).load(settings.lists());
	}

	private static boolean isFilled(Graph graph) {
		return !new GraphVersions(graph).latest().equals(GraphVersion.NONE);
	}
}

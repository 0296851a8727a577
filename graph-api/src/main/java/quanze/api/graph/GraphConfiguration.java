package quanze.api.graph;

import java.time.Clock;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import quanze.api.Settings;
import quanze.api.lists.LoadedLists;
import quanze.queries.Queries;
import quanze.queries.cypher.Statements;
import quanze.queries.language.Vocabulary;

/**
 * Opens the graph once the lists are loaded, so that the index is built once and of all of them.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class GraphConfiguration {

	@Bean
	Queries queries(Driver driver, DataNeo4jProperties database, Settings settings,
			ObjectProvider<Statements> statements, LoadedLists loaded) {
		var defaults = quanze.queries.Settings.DEFAULT;
		return Queries.open(driver,
				new quanze.queries.Settings(database.getDatabase(), settings.timeout(),
						settings.cacheWeight(), settings.data().resolve("index"), settings.meanings(),
						new Vocabulary(settings.thesaurus(), settings.scenes(), settings.foils()),
						settings.chain().reach(), Clock.systemUTC(),
						defaults.zone()),
				Statements.all(statements.orderedStream().toList()));
	}

	@Bean
	MeterBinder graphVersion(Queries queries) {
		return registry -> Gauge.builder("quanze.graph.version", queries, Queries::version)
				.description("The version of the graph that is answered from").register(registry);
	}
}

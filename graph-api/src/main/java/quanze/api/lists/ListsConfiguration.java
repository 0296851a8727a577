package quanze.api.lists;

import org.neo4j.driver.Driver;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.Settings;

/** Loads the lists before anything is asked. */
@Configuration(proxyBeanMethods = false)
class ListsConfiguration {

	@Bean
	LoadedLists loadedLists(Driver driver, DataNeo4jProperties database, Settings settings) {
		return new Loading(driver, database.getDatabase()).load(settings.lists());
	}
}

package quanze.api.engine;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Neither a server nor an engine: the application cannot start. */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutServer.class)
@ConditionalOnMissingClass("org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
class MissingEngineConfiguration {

	@Bean
	Neo4jConnectionDetails noConnection() {
		throw new EngineFailure("No database: spring.neo4j.uri is not set and this jar does not carry one.",
				"""
						Give the address of a Neo4j server, for example
						    --spring.neo4j.uri=neo4j://db.example.org:7687 \
						--spring.neo4j.authentication.username=neo4j --spring.neo4j.authentication.password=…
						or run the jar that carries the database, graph-api-…-engine.jar.""",
				null);
	}
}

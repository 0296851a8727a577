package quanze.api.engine;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import quanze.api.Settings;

/** Without a server the application brings its own and talks to it as to any other, over Bolt. */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutServer.class)
@ConditionalOnClass(name = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
class EngineConfiguration {

	/**
	 * @param password
	 *            for other programs on this machine that may ask the database; by default nobody knows
	 *            it
	 */
	@Bean
	Engine engine(Settings settings, @Value("${spring.neo4j.authentication.password:}") String password) {
		return Engine.start(settings, password);
	}

	@Bean
	Neo4jConnectionDetails engineConnection(Engine engine) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return engine.uri();
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic(Engine.USER, engine.password());
			}
		};
	}
}

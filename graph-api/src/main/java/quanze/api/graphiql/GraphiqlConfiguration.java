package quanze.api.graphiql;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves our own page instead of the framework's, which loads its scripts from a public host. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "quanze.graphiql", matchIfMissing = true)
class GraphiqlConfiguration implements WebMvcConfigurer {

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController("/graphiql").setViewName("forward:/graphiql.html");
	}
}

package quanze.api.time;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

	@Bean
	RuntimeWiringConfigurer timeScalars() {
		return wiring -> wiring.scalar(Scalars.date()).scalar(Scalars.dateTime());
	}
}

package quanze.api.operation;

import java.util.List;

import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLTypeVisitor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentSettings.class)
class OperationConfiguration {

	/** Without an executor: what a controller needs is mostly in memory, a change of threads is not. */
	@Bean
	AnnotatedControllerConfigurer annotatedControllerConfigurer(
			List<HandlerMethodArgumentResolver> arguments) {
		AnnotatedControllerConfigurer configurer = new AnnotatedControllerConfigurer();
		arguments.forEach(configurer::addCustomArgumentResolver);
		return configurer;
	}

	@Bean
	GraphQlSourceBuilderCustomizer operations(List<GraphQLTypeVisitor> visitors,
			PreparsedDocumentProvider documents) {
		return builder -> builder.typeVisitors(visitors)
				.configureGraphQl(it -> it.preparsedDocumentProvider(documents));
	}

	@Bean
	DocumentSource documentSource(DocumentSettings settings, JsonMapper json) {
		return settings.trusted() == null
				? new PersistedDocuments(settings.persisted())
				: TrustedDocuments.in(settings.trusted(), json);
	}
}

package quanze.api.operation;

import java.util.List;

import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLTypeVisitor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

@Configuration(proxyBeanMethods = false)
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
}

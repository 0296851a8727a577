package quanze.api.limits;

import graphql.parser.ParserOptions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlInterceptor;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class LimitsConfiguration {

	/** The parser gives up at that many tokens. */
	@Bean
	WebGraphQlInterceptor tokens(Limits limits) {
		ParserOptions options = ParserOptions.getDefaultOperationParserOptions()
				.transform(it -> it.maxTokens(limits.tokens()).maxCharacters(limits.body()));
		return (request, chain) -> {
			request.configureExecutionInput((input, builder) -> builder
					.graphQLContext(context -> context.put(ParserOptions.class, options)).build());
			return chain.next(request);
		};
	}
}

package quanze.api.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import quanze.api.error.ErrorCode;
import quanze.api.error.Fault;
import quanze.api.error.Languages;
import quanze.api.error.Refused;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpSettings.class)
class HttpConfiguration {

	/** What anybody may read: answers, files, and things at their IRIs. */
	private static final List<String> READ = List.of("/graphql", "/*.csv", "/*.xlsx", "/*.json", "/*.jsonld",
			"/*.nq", "/*.ndjson", "/answers/*", "/admission/*", "/agency/*", "/area/*", "/data-resource/*",
			"/edition/*", "/incident-type/*", "/instrument/*", "/matter/*", "/power/*", "/provision/*",
			"/responsibility/*");

	/** In front of the framework's own, which is left with streams of events. */
	@Bean
	@Order(-1)
	@ConditionalOnWebApplication
	RouterFunction<ServerResponse> graphQlOverHttp(Endpoint endpoint,
			@Value("${spring.graphql.http.path:/graphql}") String path) {
		RequestPredicate single = HttpConfiguration::wantsOneAnswer;
		return RouterFunctions.route().GET(path, single, endpoint::get).HEAD(path, single, endpoint::get)
				.POST(path, single, endpoint::post)
				.route(it -> it.path().equals(path) && !isOf(it, HttpMethod.GET, HttpMethod.HEAD,
						HttpMethod.POST, HttpMethod.OPTIONS), it -> {
							throw notAllowed();
						})
				.build();
	}

	/** English unless Chinese is preferred. */
	@Bean
	LocaleResolver localeResolver() {
		AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
		resolver.setSupportedLocales(Languages.SPOKEN);
		resolver.setDefaultLocale(Locale.ENGLISH);
		return resolver;
	}

	/** What anybody may read may be read from the pages of those origins; editors' lists may not. */
	@Bean
	WebMvcConfigurer origins(HttpSettings settings) {
		return new WebMvcConfigurer() {

			@Override
			public void addCorsMappings(CorsRegistry registry) {
				if (!settings.origins().isEmpty()) {
					for (String path : READ) {
						registry.addMapping(path)
								.allowedOriginPatterns(settings.origins().toArray(String[]::new))
								.allowedMethods("GET", "POST").exposedHeaders(HttpHeaders.ETAG);
					}
				}
			}
		};
	}

	private static boolean wantsOneAnswer(ServerRequest request) {
		return request.headers().accept().stream()
				.noneMatch(it -> it.equalsTypeAndSubtype(MediaType.TEXT_EVENT_STREAM));
	}

	private static boolean isOf(ServerRequest request, HttpMethod... methods) {
		return List.of(methods).contains(request.method());
	}

	private static Refused notAllowed() {
		return new Refused(HttpStatus.METHOD_NOT_ALLOWED,
				Fault.of(ErrorCode.BAD_REQUEST, "ask with GET or POST", "请使用 GET 或 POST"),
				Map.of(HttpHeaders.ALLOW, "GET, HEAD, POST"));
	}
}

package quanze.api.subscription;

import java.util.Objects;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Bounds.class)
class SubscriptionConfiguration {

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnWebApplication
	static class Web {

		@Bean
		WebSockets webSockets(WebGraphQlHandler handler, JsonMapper json, GraphQlProperties settings,
				GraphQlCorsProperties cors, Bounds bounds) {
			GraphQlProperties.Websocket socket = settings.getWebsocket();
			return new WebSockets(handler, new JacksonJsonHttpMessageConverter(json),
					socket.getConnectionInitTimeout(), Objects.requireNonNull(socket.getKeepAlive()),
					Objects.requireNonNullElseGet(cors.toCorsConfiguration(), CorsConfiguration::new),
					bounds);
		}

		@Bean
		EventStreams eventStreams(WebGraphQlHandler handler, GraphQlProperties settings, Bounds bounds) {
			return new EventStreams(handler, bounds.lifetime(),
					Objects.requireNonNull(settings.getHttp().getSse().getKeepAlive()));
		}

		@Bean
		MeterBinder listening(WebSockets sockets, EventStreams streams, Listeners listeners) {
			return registry -> {
				Gauge.builder("quanze.websockets", sockets, WebSockets::count)
						.description("WebSockets that are open").register(registry);
				Gauge.builder("quanze.event.streams", streams, EventStreams::count)
						.description("Event streams that are open").register(registry);
				Gauge.builder("quanze.listeners", listeners, Listeners::count)
						.description("Subscriptions that run").register(registry);
			};
		}

		@Bean
		ServletServerContainerFactoryBean webSocketContainer(Bounds bounds) {
			ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
			container.setMaxTextMessageBufferSize(bounds.message());
			container.setMaxBinaryMessageBufferSize(1);
			return container;
		}
	}
}

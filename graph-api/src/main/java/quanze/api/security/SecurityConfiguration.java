package quanze.api.security;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

import quanze.api.Settings;

/** Reads are public; what changes lists needs a token with the scope {@code lists}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

	@Bean
	SecurityFilterChain editors(HttpSecurity http) {
		return http.securityMatcher("/lists/**")
				.authorizeHttpRequests(
						it -> it.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
								.permitAll().anyRequest().hasAuthority("SCOPE_lists"))
				.oauth2ResourceServer(it -> it.jwt(Customizer.withDefaults()))
				.sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
				.csrf(AbstractHttpConfigurer::disable).build();
	}

	@Bean
	@Conditional(NoIssuer.class)
	JwtDecoder localTokens(Settings settings) {
		return LocalKey.in(settings.data()).decoder();
	}

	/** Whether no issuer of tokens is set. */
	static final class NoIssuer extends NoneNestedConditions {

		private static final String JWT = "spring.security.oauth2.resourceserver.jwt";

		NoIssuer() {
			super(ConfigurationPhase.REGISTER_BEAN);
		}

		@ConditionalOnProperty(JWT + ".issuer-uri")
		static class Issuer {
		}

		@ConditionalOnProperty(JWT + ".jwk-set-uri")
		static class Keys {
		}

		@ConditionalOnProperty(JWT + ".public-key-location")
		static class PublicKey {
		}
	}
}

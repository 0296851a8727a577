package quanze.api.error;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import quanze.queries.error.QueriesException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests that are refused, in the form of GraphQL's errors and in the asker's language.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class Refusals extends OncePerRequestFilter {

	private static final Logger LOGGER = LoggerFactory.getLogger(Refusals.class);

	private static final String REFUSED = Refusals.class.getName();

	private final LocaleResolver locales;

	private final JsonMapper json;

	Refusals(LocaleResolver locales, JsonMapper json) {
		this.locales = locales;
		this.json = json;
	}

	/**
	 * A body that did not arrive has the server answer by itself: what it answers is said here, too.
	 */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
			FilterChain chain)
			throws ServletException, IOException {
		if (request.getAttribute(REFUSED) instanceof Refused refused) {
			answer(refused, locales.resolveLocale(request), response);
			return;
		}
		try {
			chain.doFilter(request, response);
		} catch (IOException | ServletException | RuntimeException ex) {
			Refused refused = refused(ex);
			if (refused != null && refused.status() == HttpStatus.REQUEST_TIMEOUT && response.isCommitted()) {
				request.setAttribute(REFUSED, refused);
				return;
			}
			if (refused == null || response.isCommitted()) {
				throw ex;
			}
			if (refused.status().is5xxServerError()) {
				LOGGER.warn("{}: {}", request.getRequestURI(), refused.getMessage());
			}
			answer(refused, locales.resolveLocale(request), response);
		}
	}

	private void answer(Refused refused, Locale locale, HttpServletResponse response) throws IOException {
		response.resetBuffer();
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
		response.setStatus(refused.status().value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
		refused.headers().forEach(response::setHeader);
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		json.writeValue(response.getOutputStream(), refused.fault().answer(locale));
	}

	private static @Nullable Refused refused(Throwable fault) {
		Throwable cause = fault;
		while (cause != null) {
			switch (cause) {
				case Refused refused :
					return refused;
				case QueriesException thrown :
					return Refused.of(thrown);
				default :
					cause = cause.getCause();
			}
		}
		return null;
	}
}

package quanze.api.effort;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.integration.Slf4jThreadLocalAccessor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id, that of the proxy before us where it has one: in every line of the log
 * that it causes, and in the header {@value #HEADER} of the answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

	private static final String HEADER = "X-Request-Id";

	private static final String NAME = "requestId";

	private static final Pattern GIVEN = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

	static {
		ContextRegistry.getInstance().registerThreadLocalAccessor(new Slf4jThreadLocalAccessor(NAME));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		String id = request.getAttribute(NAME) instanceof String known
				? known
				: id(request.getHeader(HEADER));
		request.setAttribute(NAME, id);
		response.setHeader(HEADER, id);
		with(id, request, response, chain);
	}

	/** What goes on in another thread keeps the id. */
	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	private static void with(String id, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		MDC.put(NAME, id);
		try {
			chain.doFilter(request, response);
		} finally {
			MDC.remove(NAME);
		}
	}

	private static String id(@Nullable String given) {
		return given != null && GIVEN.matcher(given).matches()
				? given
				: "%016x".formatted(ThreadLocalRandom.current().nextLong());
	}
}

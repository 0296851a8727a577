package quanze.api.limits;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests whose body is too large, by what they announce and by what then comes, or comes
 * too slowly.
 */
@Component
class BodySize extends OncePerRequestFilter {

	private final Limits limits;

	BodySize(Limits limits) {
		this.limits = limits;
	}

	/** Lists are larger, and only editors send them: the upload has its own bound. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().equals("/lists");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
			FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > limits.body()) {
			throw BoundedBody.tooLarge(limits.body());
		}
		chain.doFilter(new HttpServletRequestWrapper(request) {

			@Override
			public ServletInputStream getInputStream() throws IOException {
				return new BoundedBody(super.getInputStream(), limits, () -> Dropping.drop(request));
			}
		}, response);
	}
}

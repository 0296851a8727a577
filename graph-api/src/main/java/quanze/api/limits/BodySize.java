package quanze.api.limits;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests whose body is too large: by what they announce, and by what then comes. */
@Component
class BodySize extends OncePerRequestFilter {

	private final int most;

	BodySize(Limits limits) {
		this.most = limits.body();
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
		if (request.getContentLengthLong() > most) {
			refuse(response);
			return;
		}
		try {
			chain.doFilter(new Bounded(request), response);
		} catch (IOException | ServletException | RuntimeException ex) {
			if (!isTooLarge(ex) || response.isCommitted()) {
				throw ex;
			}
			refuse(response);
		}
	}

	private void refuse(HttpServletResponse response) throws IOException {
		response.reset();
		response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		response.setContentType("application/json");
		response.getWriter().write("""
				{"errors":[{"message":"the request is larger than %d bytes","extensions":\
				{"code":"TOO_LARGE","limit":%d}}]}""".formatted(most, most));
	}

	private static boolean isTooLarge(Throwable fault) {
		Throwable cause = fault;
		while (cause.getCause() != null && !(cause instanceof BodyTooLarge)) {
			cause = cause.getCause();
		}
		return cause instanceof BodyTooLarge;
	}

	private final class Bounded extends HttpServletRequestWrapper {

		Bounded(HttpServletRequest request) {
			super(request);
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new Counted(super.getInputStream());
		}
	}

	private final class Counted extends ServletInputStream {

		private final ServletInputStream body;

		private long read;

		Counted(ServletInputStream body) {
			this.body = body;
		}

		@Override
		public int read() throws IOException {
			int next = body.read();
			return next < 0 ? next : (int) counted(1, next);
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int count = body.read(bytes, offset, length);
			return count < 0 ? count : (int) counted(count, count);
		}

		private long counted(int count, long result) throws BodyTooLarge {
			read += count;
			if (read > most) {
				throw new BodyTooLarge();
			}
			return result;
		}

		@Override
		public boolean isFinished() {
			return body.isFinished();
		}

		@Override
		public boolean isReady() {
			return body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			body.setReadListener(listener);
		}
	}

	private static final class BodyTooLarge extends IOException {

		private static final long serialVersionUID = 1L;
	}
}

package quanze.api.limits;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Map;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import quanze.api.error.ErrorCode;
import quanze.api.error.Fault;
import quanze.api.error.Refused;
import quanze.queries.error.Wording;

/** A body that may have so many bytes, and may take so long to arrive. */
final class BoundedBody extends ServletInputStream {

	private static final Map<String, String> CLOSE = Map.of(HttpHeaders.CONNECTION, "close");

	private final ServletInputStream body;

	private final Limits limits;

	private final Runnable drop;

	private final long begun = System.nanoTime();

	private long read;

	/**
	 * @param drop
	 *            keeps the server from reading on when the body was refused
	 */
	BoundedBody(ServletInputStream body, Limits limits, Runnable drop) {
		this.body = body;
		this.limits = limits;
		this.drop = drop;
	}

	static Refused tooLarge(int most) {
		return new Refused(HttpStatus.CONTENT_TOO_LARGE, Exceeded.by("body", null, most, Wording
				.of("the request is larger than %d bytes", "请求体超过 %d 字节", most)), CLOSE);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		int count = read(one, 0, 1);
		return count < 0 ? count : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int count = next(bytes, offset, length);
		if (count > 0) {
			read += count;
			if (read > limits.body()) {
				throw tooLarge(limits.body());
			}
			if (System.nanoTime() - begun > limits.time().toNanos()) {
				throw tooSlow();
			}
		}
		return count;
	}

	private int next(byte[] bytes, int offset, int length) throws IOException {
		long waiting = System.nanoTime();
		try {
			return body.read(bytes, offset, length);
		} catch (IOException ex) {
			if (ex instanceof SocketTimeoutException || ex.getCause() instanceof SocketTimeoutException) {
				throw silent(Math.round((System.nanoTime() - waiting) / 1e9));
			}
			throw ex;
		}
	}

	private Refused tooSlow() {
		double seconds = limits.time().toMillis() / 1000.0;
		return tooSlow("time", seconds, Wording.of("the request took longer than %s seconds to arrive",
				"请求体未能在 %s 秒内送达", seconds));
	}

	private Refused silent(long seconds) {
		return tooSlow("silence", seconds, Wording.of("no more of the request came for %d seconds",
				"请求体在 %d 秒内没有继续送达", seconds));
	}

	private Refused tooSlow(String limit, Number seconds, Wording wording) {
		drop.run();
		return new Refused(HttpStatus.REQUEST_TIMEOUT,
				new Fault(ErrorCode.TIMEOUT, wording, Map.of("limitName", limit, "limit", seconds)), CLOSE);
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

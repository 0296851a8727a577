package quanze.api.limits;

import java.io.Serial;
import java.util.Map;

import graphql.execution.AbortExecutionException;
import quanze.api.error.ErrorCode;

/** Ends an operation that asks for more than one may. */
final class TooLarge extends AbortExecutionException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final int limit;

	/**
	 * @param message
	 *            what was found, the limit, and what to do
	 */
	TooLarge(String message, int limit) {
		super(message);
		this.limit = limit;
	}

	@Override
	public Map<String, Object> getExtensions() {
		return Map.of("code", ErrorCode.TOO_LARGE.name(), "limit", limit);
	}
}

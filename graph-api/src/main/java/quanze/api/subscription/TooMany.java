package quanze.api.subscription;

import java.io.Serial;

import quanze.api.error.ErrorCode;

/** That no more can be listened to. */
final class TooMany extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final ErrorCode code;

	private final int limit;

	/**
	 * @param message
	 *            what was found, the limit, and what to do
	 */
	TooMany(ErrorCode code, String message, int limit) {
		super(message, null, false, false);
		this.code = code;
		this.limit = limit;
	}

	ErrorCode code() {
		return code;
	}

	int limit() {
		return limit;
	}
}

package quanze.queries.error;

import org.jspecify.annotations.Nullable;

/** Whatever this module throws on purpose; its message may be shown to whoever asked. */
public abstract sealed class QueriesException extends RuntimeException permits BadRequest, Unavailable {

	private static final long serialVersionUID = 1L;

	QueriesException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	/** Never null: what went wrong and what can be done about it. */
	@Override
	public String getMessage() {
		String message = super.getMessage();
		return message == null ? "" : message;
	}
}

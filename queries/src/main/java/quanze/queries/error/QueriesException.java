package quanze.queries.error;

import org.jspecify.annotations.Nullable;

/** Whatever this module throws on purpose; its message may be shown to whoever asked. */
public abstract sealed class QueriesException extends RuntimeException
		permits BadRequest, TimedOut, Unavailable {

	private static final long serialVersionUID = 1L;

	private final Wording wording;

	QueriesException(Wording wording, @Nullable Throwable cause) {
		super(wording.english(), cause);
		this.wording = wording;
	}

	/** What went wrong and what can be done about it. */
	public Wording wording() {
		return wording;
	}

	/** Never null: the wording in English. */
	@Override
	public String getMessage() {
		return wording.english();
	}
}

package quanze.queries.error;

import org.jspecify.annotations.Nullable;

/** The graph or the index cannot be read now, or not in time: the asker may try again. */
public final class Unavailable extends QueriesException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param wording
	 *            what could not be read; without addresses, statements or stack
	 */
	public Unavailable(Wording wording, @Nullable Throwable cause) {
		super(wording, cause);
	}
}

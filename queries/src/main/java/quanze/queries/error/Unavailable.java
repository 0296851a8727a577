package quanze.queries.error;

/** The graph or the index cannot be read now, or not in time: the asker may try again. */
public final class Unavailable extends QueriesException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message
	 *            what could not be read; without addresses, statements or stack
	 */
	public Unavailable(String message, Throwable cause) {
		super(message, cause);
	}
}

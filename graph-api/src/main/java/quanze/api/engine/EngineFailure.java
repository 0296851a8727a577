package quanze.api.engine;

import org.jspecify.annotations.Nullable;

/** The database cannot be started; says why and what to do. */
final class EngineFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String action;

	/**
	 * @param description
	 *            what was found
	 * @param action
	 *            what the reader can do about it
	 */
	EngineFailure(String description, String action, @Nullable Throwable cause) {
		super(description, cause);
		this.action = action;
	}

	String action() {
		return action;
	}
}

package quanze.api.operation;

import graphql.ExecutionInput;

/** Finds the document that a request means, by its text or by a name for it. */
interface DocumentSource {

	/**
	 * The text of the document.
	 *
	 * @throws quanze.api.error.Aborted
	 *             when there is none, or it may not run
	 */
	String text(ExecutionInput input);

	/** Is told that the document of that request is valid. */
	default void valid(ExecutionInput input, String text) {
	}
}

package quanze.api.error;

import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;

/** The codes of errors, as the schema describes them. */
public enum ErrorCode implements ErrorClassification {
	/** The request must be changed. */
	BAD_REQUEST,
	/** The request asks for more than one may. */
	TOO_LARGE,
	/** The database or the index cannot be read now. */
	UNAVAILABLE,
	/** A fault of this system. */
	INTERNAL;

	/** Name of the extension that holds the code. */
	static final String EXTENSION = "code";

	static boolean isIn(GraphQLError error) {
		Map<String, Object> extensions = error.getExtensions();
		return extensions != null && extensions.containsKey(EXTENSION);
	}
}

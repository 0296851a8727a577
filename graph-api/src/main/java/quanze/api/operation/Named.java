package quanze.api.operation;

import java.util.Map;
import java.util.Optional;

import graphql.ExecutionInput;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;

/** How a request names its document. */
final class Named {

	private Named() {
	}

	/** Its text, where that is sent. */
	static Optional<String> text(ExecutionInput input) {
		return Optional.of(input.getQuery())
				.filter(it -> !it.isEmpty() && !it.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER));
	}

	/** The hash of the protocol for automatic persisted queries, in hexadecimal digits. */
	static Optional<String> sha256(ExecutionInput input) {
		return persisted(input)
				.flatMap(it -> it.get("sha256Hash") instanceof String hash
						? Optional.of(hash)
						: Optional.empty());
	}

	/** Whether a hash is sent as in version 1 of that protocol. */
	static boolean isVersion1(ExecutionInput input) {
		return persisted(input).filter(it -> Integer.valueOf(1).equals(it.get("version"))).isPresent();
	}

	/** The id under which it is registered. */
	static Optional<String> id(ExecutionInput input) {
		return Optional.ofNullable(input.getExtensions().get("documentId")).map(String::valueOf);
	}

	private static Optional<Map<?, ?>> persisted(ExecutionInput input) {
		return input.getExtensions().get("persistedQuery") instanceof Map<?, ?> persisted
				? Optional.of(persisted)
				: Optional.empty();
	}
}

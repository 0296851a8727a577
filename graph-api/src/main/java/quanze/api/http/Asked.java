package quanze.api.http;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import quanze.api.error.ErrorCode;
import quanze.api.error.Fault;
import quanze.api.error.Refused;
import quanze.queries.error.Wording;

/**
 * A well-formed request.
 *
 * @param query
 *            the document; null where it is named by its hash or id
 * @param documentId
 *            by which the document is registered; null when it is not named so
 */
record Asked(@Nullable String query, @Nullable String documentId, @Nullable String operationName,
		Map<String, @Nullable Object> variables, Map<String, Object> extensions) implements GraphQlRequest {

	/** Name of the extension that hands {@link #documentId} on. */
	static final String DOCUMENT_ID = "documentId";

	private static final String PERSISTED_QUERY = "persistedQuery";

	/**
	 * @param parameters
	 *            as parsed from JSON, by name
	 * @throws Refused
	 *             when one has another type, or no document is given
	 */
	static Asked of(Map<?, ?> parameters) {
		String documentId = text("documentId", parameters);
		Map<String, @Nullable Object> extensions = object("extensions", parameters);
		Asked asked = new Asked(text("query", parameters), documentId, text("operationName", parameters),
				object("variables", parameters), present(extensions, documentId));
		if (asked.query == null && documentId == null && !asked.extensions.containsKey(PERSISTED_QUERY)) {
			throw new Refused(Fault.of(ErrorCode.BAD_REQUEST, "the text \"query\" is missing", "缺少文本参数 query")
					.with("argument", "query"));
		}
		return asked;
	}

	@Override
	public String getDocument() {
		return query == null ? PersistedQuerySupport.PERSISTED_QUERY_MARKER : query;
	}

	@Override
	public @Nullable String getOperationName() {
		return operationName;
	}

	@Override
	public Map<String, @Nullable Object> getVariables() {
		return variables;
	}

	@Override
	public Map<String, Object> getExtensions() {
		return extensions;
	}

	@Override
	public Map<String, Object> toMap() {
		throw new UnsupportedOperationException();
	}

	private static @Nullable String text(String name, Map<?, ?> parameters) {
		return switch (parameters.get(name)) {
			case null -> null;
			case String text -> text.isBlank() ? null : text;
			default -> throw notA("a text", "文本", name);
		};
	}

	private static Map<String, @Nullable Object> object(String name, Map<?, ?> parameters) {
		return switch (parameters.get(name)) {
			case null -> Map.of();
			case Map<?, ?> fields -> named(fields);
			default -> throw notA("an object", "对象", name);
		};
	}

	private static Map<String, @Nullable Object> named(Map<?, ?> fields) {
		Map<String, @Nullable Object> named = LinkedHashMap.newLinkedHashMap(fields.size());
		fields.forEach((name, value) -> named.put(String.valueOf(name), value));
		return named;
	}

	private static Map<String, Object> present(Map<String, @Nullable Object> extensions,
			@Nullable String documentId) {
		Map<String, Object> present = new LinkedHashMap<>();
		extensions.forEach((name, value) -> {
			if (value != null) {
				present.put(name, value);
			}
		});
		if (documentId != null) {
			present.put(DOCUMENT_ID, documentId);
		}
		return present;
	}

	private static Refused notA(String type, String inChinese, String name) {
		return new Refused(new Fault(ErrorCode.BAD_REQUEST,
				new Wording("the parameter " + name + " is not " + type,
						"参数 " + name + " 不是" + inChinese),
				Map.of("argument", name)));
	}
}

package quanze.api.operation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import graphql.ExecutionInput;
import quanze.api.error.Aborted;
import quanze.api.error.ErrorCode;
import quanze.api.error.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * The documents that are registered; no other runs. The file holds them as the tools of clients
 * write them: {@code {"<id>": "<document>"}}, or Apollo's manifest with {@code operations} of
 * {@code id} and {@code body}.
 */
final class TrustedDocuments implements DocumentSource {

	private final Map<String, String> byId;

	private final Set<String> texts;

	TrustedDocuments(Map<String, String> byId) {
		this.byId = Map.copyOf(byId);
		this.texts = new HashSet<>(byId.values());
	}

	/**
	 * Those of a file.
	 *
	 * @throws TrustedDocumentsException
	 *             when it cannot be read
	 */
	static TrustedDocuments in(Path file, JsonMapper json) {
		try {
			JsonNode root = json.readTree(file.toFile());
			if (!root.isObject()) {
				throw new TrustedDocumentsException(file, "it holds no object in JSON", null);
			}
			Map<String, String> byId = new HashMap<>();
			if (root.path("operations").isArray()) {
				root.path("operations").forEach(it -> put(file, it.path("id"), it.path("body"), byId));
			} else {
				root.properties()
						.forEach(it -> put(file, StringNode.valueOf(it.getKey()), it.getValue(), byId));
			}
			return new TrustedDocuments(byId);
		} catch (JacksonException ex) {
			throw new TrustedDocumentsException(file, "it cannot be read as JSON: " + ex.getMessage(), ex);
		}
	}

	private static void put(Path file, JsonNode id, JsonNode text, Map<String, String> byId) {
		if (id.stringValue("").isBlank() || text.stringValue("").isBlank()) {
			throw new TrustedDocumentsException(file, "an operation has no id or no document: " + id, null);
		}
		byId.put(id.stringValue(), text.stringValue());
	}

	/** Their texts by their ids. */
	Map<String, String> byId() {
		return byId;
	}

	@Override
	public String text(ExecutionInput input) {
		Optional<String> text = Named.text(input).filter(texts::contains);
		return text.or(() -> Named.id(input).map(byId::get)).or(() -> Named.sha256(input).map(byId::get))
				.orElseThrow(() -> new Aborted(Fault.of(ErrorCode.FORBIDDEN,
						"only registered operations run here, and this is none", "本服务只执行已登记的操作，此操作未登记"),
						input.getLocale()));
	}
}

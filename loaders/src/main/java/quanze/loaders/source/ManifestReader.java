package quanze.loaders.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads {@code list.json}. */
final class ManifestReader {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final String place;

	private final JsonNode json;

	private ManifestReader(String place, JsonNode json) {
		this.place = place;
		this.json = json;
	}

	/**
	 * @param place
	 *            what to call the manifest in messages
	 */
	static Manifest read(String place, byte[] bytes) {
		try {
			var json = JSON.readTree(bytes);
			if (!json.isObject()) {
				throw new ManifestException(
						place + ": found " + json.getNodeType() + ", expected a JSON object");
			}
			return new ManifestReader(place, json).manifest();
		} catch (JacksonException e) {
			throw new ManifestException(place + ": not JSON: " + e.getOriginalMessage());
		}
	}

	private Manifest manifest() {
		return new Manifest(kind(), text("title"), text("publisher"), text("area"),
				optional("batch", JsonNode::asInt), optional("documentNumber", JsonNode::asString),
				date("issuedOn"), date("effectiveOn"), file(), expect(), texts("adjusts"), columns(),
				json.path("codePrefix").asString(""));
	}

	private ListKind kind() {
		var found = text("kind");
		try {
			return ListKind.valueOf(found);
		} catch (IllegalArgumentException e) {
			throw wrong("kind", found, "one of " + List.of(ListKind.values()));
		}
	}

	private String file() {
		var found = text("file");
		if (found.contains("/") || found.contains("\\") || found.equals("..")) {
			throw wrong("file", found, "a file name within the list's own folder");
		}
		return found;
	}

	private LocalDate date(String key) {
		var found = text(key);
		try {
			return LocalDate.parse(found);
		} catch (DateTimeParseException e) {
			throw wrong(key, found, "a date such as 2020-07-01");
		}
	}

	private Map<String, Long> expect() {
		var counts = new LinkedHashMap<String, Long>();
		for (var entry : json.path("expect").properties()) {
			if (!entry.getValue().canConvertToLong()) {
				throw wrong("expect." + entry.getKey(), entry.getValue().toString(), "a whole number");
			}
			counts.put(entry.getKey(), entry.getValue().asLong());
		}
		return counts;
	}

	private Map<String, String> columns() {
		var columns = new LinkedHashMap<String, String>();
		json.path("columns").properties()
				.forEach(entry -> columns.put(entry.getKey(), entry.getValue().asString()));
		return columns;
	}

	private List<String> texts(String key) {
		var texts = new ArrayList<String>();
		json.path(key).forEach(node -> texts.add(node.asString()));
		return texts;
	}

	private String text(String key) {
		var node = json.path(key);
		if (!node.isString() || node.asString().isBlank()) {
			throw wrong(key, node.isMissingNode() ? "nothing" : node.toString(), "a text");
		}
		return node.asString().strip();
	}

	private <T> @Nullable T optional(String key, Function<JsonNode, T> read) {
		var node = json.path(key);
		return node.isMissingNode() || node.isNull() ? null : read.apply(node);
	}

	private ManifestException wrong(String key, String found, String expected) {
		return new ManifestException(
				"%s: \"%s\": found %s, expected %s".formatted(place, key, found, expected));
	}

}

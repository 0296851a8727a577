package quanze.loaders.table;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an array of objects, or one object a line; keys are headings, nested keys are joined by a
 * slash.
 */
final class JsonReader {

	private static final JsonMapper JSON = JsonMapper
			.builder(JsonFactory.builder()
					.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20)
							.maxStringLength(Limits.CHARACTERS).maxNumberLength(40).build())
					.build())
			.build();

	private final String file;

	private final Map<String, Integer> headings = new LinkedHashMap<>();

	private final List<Map<String, String>> objects = new ArrayList<>();

	private JsonReader(String file) {
		this.file = file;
	}

	static List<Grid> read(String file, byte[] bytes, boolean lines) throws IOException {
		var reader = new JsonReader(file);
		if (lines) {
			reader.addLines(bytes);
		} else {
			reader.addAll(reader.parse(new String(bytes, StandardCharsets.UTF_8), 1));
		}
		return List.of(new Grid(null, reader.lines(), List.of(), List.of()));
	}

	private void addLines(byte[] bytes) throws IOException {
		try (var lines = new BufferedReader(
				new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
			var number = 0;
			for (var line = lines.readLine(); line != null; line = lines.readLine()) {
				number++;
				add(line.isBlank() ? null : parse(line, number), number);
			}
		}
	}

	private JsonNode parse(String text, int row) {
		try {
			return JSON.readTree(text);
		} catch (JacksonException e) {
			throw new TableException(file + " › 第" + row + "行", "no JSON: " + e.getOriginalMessage(), "JSON",
					e);
		}
	}

	private void addAll(JsonNode json) {
		if (!json.isArray()) {
			throw new TableException(file, "no array", "an array of objects");
		}
		var number = 0;
		for (var node : json) {
			add(node, ++number);
		}
	}

	private void add(@Nullable JsonNode node, int row) {
		if (objects.size() == Limits.ROWS) {
			throw new TableException(file, "more than " + Limits.ROWS + " objects", "fewer");
		}
		var values = new LinkedHashMap<String, String>();
		if (node != null) {
			if (!node.isObject()) {
				throw new TableException(file + " › 第" + row + "行", "no object", "an object");
			}
			flatten("", node, values);
		}
		values.keySet().forEach(key -> headings.putIfAbsent(key, headings.size()));
		if (headings.size() > Limits.COLUMNS) {
			throw new TableException(file + " › 第" + row + "行", headings.size() + " keys",
					"at most " + Limits.COLUMNS);
		}
		objects.add(values);
	}

	private static void flatten(String prefix, JsonNode node, Map<String, String> values) {
		node.properties().forEach(entry -> {
			var key = prefix + entry.getKey();
			var value = entry.getValue();
			if (value.isObject()) {
				flatten(key + "/", value, values);
			} else {
				values.put(key, text(value));
			}
		});
	}

	private static String text(JsonNode value) {
		if (value.isArray()) {
			var texts = new StringJoiner("、");
			value.forEach(it -> texts.add(text(it)));
			return texts.toString();
		}
		return value.isNull() ? "" : value.isValueNode() ? value.asString() : value.toString();
	}

	/** The headings as a first line that no application shows, then a line for each object. */
	private List<Grid.Line> lines() {
		var lines = new ArrayList<Grid.Line>();
		lines.add(new Grid.Line(0,
				headings.keySet().stream().map(key -> new Grid.Raw(key, key, false, false)).toList()));
		for (var i = 0; i < objects.size(); i++) {
			var values = objects.get(i);
			var line = new Grid.Line(i + 1, headings.keySet().stream()
					.map(key -> new Grid.Raw(key, values.getOrDefault(key, ""), false, false)).toList());
			if (!line.isBlank()) {
				lines.add(line);
			}
		}
		return lines;
	}

}

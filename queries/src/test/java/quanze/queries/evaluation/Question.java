package quanze.queries.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import quanze.queries.answer.Status;
import quanze.queries.understanding.Intent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question with its right answer.
 *
 * @param subjects
 *            the acceptable subjects, any of them
 * @param style
 *            how it is put: colloquial, formal, pinyin …
 */
public record Question(String id, String text, @Nullable String area, @Nullable LocalDate asOf,
		@Nullable String requester, Intent intent, Status status, Set<String> subjects, String style) {

	private static final Path FOLDER = Path.of("src", "test", "resources", "questions");

	/** All of a set, in its order. */
	public static List<Question> set(String name) {
		List<Question> questions = new ArrayList<>();
		try {
			for (String line : Files.readAllLines(FOLDER.resolve(name + ".jsonl"))) {
				questions.add(of(JsonMapper.shared().readTree(line)));
			}
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return questions;
	}

	private static Question of(JsonNode node) {
		String asOf = text(node, "asOf");
		List<String> subjects = new ArrayList<>();
		node.get("subjects").forEach(it -> subjects.add(it.asString()));
		return new Question(node.get("id").asString(), node.get("question").asString(), text(node, "area"),
				asOf == null ? null : LocalDate.parse(asOf), text(node, "requester"),
				Intent.valueOf(node.get("intent").asString()), Status.valueOf(node.get("status").asString()),
				Set.copyOf(subjects), node.get("style").asString());
	}

	private static @Nullable String text(JsonNode node, String field) {
		JsonNode value = node.get(field);
		return value == null || value.isNull() ? null : value.asString();
	}
}

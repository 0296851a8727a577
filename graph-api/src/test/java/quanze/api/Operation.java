package quanze.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * A typical operation, with its variables: what a portal or an integrator asks.
 *
 * @param title
 *            what it asks, in a few words
 * @param statements
 *            how many statements it may cost where nothing is known yet
 */
record Operation(String name, String title, int statements, String document, Map<?, ?> variables) {

	private static final Path FOLDER = Path.of("src", "test", "resources", "operations");

	/** The first line of a document. */
	private static final Pattern FIRST = Pattern.compile("# at most (\\d+) statements?: (.*)");

	/** All of them, in the order of their names. */
	static List<Operation> all() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter(it -> it.toString().endsWith(".graphql")).sorted().map(Operation::read)
					.toList();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As the body of a request. */
	String body() {
		return JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables));
	}

	@Override
	public String toString() {
		return name;
	}

	private static Operation read(Path file) {
		try {
			String name = file.getFileName().toString().replace(".graphql", "");
			String document = Files.readString(file);
			Matcher first = FIRST.matcher(document.lines().findFirst().orElse(""));
			if (!first.matches()) {
				throw new IllegalStateException(file + ": the first line says not what it may cost");
			}
			return new Operation(name, first.group(2), Integer.parseInt(first.group(1)), document,
					JsonMapper.shared().readValue(FOLDER.resolve(name + ".json").toFile(), Map.class));
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}
}

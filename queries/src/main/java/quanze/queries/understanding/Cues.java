package quanze.queries.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns of phrase that tell what a question is after; data, {@code cues.properties}. */
final class Cues {

	private static final Map<String, Pattern> PATTERNS = patterns();

	private Cues() {
	}

	/** The names of all, in their order. */
	static List<String> names() {
		return List.copyOf(PATTERNS.keySet());
	}

	/** Those in a folded text, each with the words that show it first. */
	static List<Cue> in(String folded) {
		List<Cue> found = new ArrayList<>();
		PATTERNS.forEach((name, pattern) -> {
			Matcher matcher = pattern.matcher(folded);
			if (matcher.find()) {
				found.add(new Cue(name, matcher.group()));
			}
		});
		return found;
	}

	private static Map<String, Pattern> patterns() {
		try (InputStream stream = Objects.requireNonNull(Cues.class.getResourceAsStream("cues.properties"));
				Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			Properties properties = new Properties();
			properties.load(reader);
			Map<String, Pattern> patterns = new TreeMap<>();
			properties.forEach((name, pattern) -> patterns.put((String) name,
					Pattern.compile((String) pattern)));
			return patterns;
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}
}

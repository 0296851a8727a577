package quanze.queries.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A named piece of Cypher.
 *
 * @param name
 *            package and file: {@code matter/matters-by-code}
 * @param text
 *            what is sent
 */
public record Statement(String name, String text) {

	private static final String SORTING = "ORDER BY key";

	/** The same, with what it sorts by {@code key} turned round. */
	public Statement downwards() {
		return new Statement(name, text.replace(SORTING, SORTING + " DESC"));
	}

	/** Reads {@code <file>.cypher} beside that class. */
	public static Statement beside(Class<?> type, String file) {
		try (InputStream resource = type.getResourceAsStream(file + ".cypher")) {
			if (resource == null) {
				throw new IllegalStateException("there is no " + file + ".cypher beside " + type.getName());
			}
			String feature = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
			return new Statement(feature + "/" + file,
					new String(resource.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}
}

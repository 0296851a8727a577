package quanze.loaders.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import tools.jackson.databind.json.JsonMapper;

/** Word lists that an editor may change: JSON resources beside the package that uses them. */
public final class Vocabulary {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Vocabulary() {
	}

	/**
	 * Reads the resource {@code file} that stands beside {@code owner}.
	 *
	 * @throws IllegalStateException
	 *             when there is no such resource, or when it does not fit {@code type}
	 */
	public static <T> T read(Class<?> owner, String file, Class<T> type) {
		try (InputStream in = owner.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("no resource " + file + " beside " + owner.getName());
			}
			return JSON.readValue(in, type);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}

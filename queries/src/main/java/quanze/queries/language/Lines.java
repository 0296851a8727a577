package quanze.queries.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Reads data that comes with the library. */
public final class Lines {

	private static final long LARGEST = 64L << 20;

	private Lines() {
	}

	/**
	 * The lines of a resource in UTF-8.
	 *
	 * @param type
	 *            beside which it lies
	 * @throws NullPointerException
	 *             when it is not there; names it
	 */
	public static List<String> of(Class<?> type, String name) {
		try (InputStream stream = Objects.requireNonNull(type.getResourceAsStream(name), name);
				BufferedReader lines = new BufferedReader(
						new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return lines.lines().toList();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The lines of a file in UTF-8, or of a resource where there is none.
	 *
	 * @throws UncheckedIOException
	 *             when it cannot be read as UTF-8, or is larger than 64 MB; names it
	 */
	public static List<String> of(@Nullable Path file, Class<?> type, String name) {
		if (file == null) {
			return of(type, name);
		}
		try {
			if (Files.size(file) > LARGEST) {
				throw new IOException("larger than %d MB".formatted(LARGEST >> 20));
			}
			return Files.readAllLines(file);
		} catch (IOException ex) {
			throw new UncheckedIOException(new IOException("%s cannot be read: %s".formatted(file, ex), ex));
		}
	}

	/**
	 * The cells of each line of a resource in UTF-8, which commas part and none contains, without its
	 * head.
	 *
	 * @param type
	 *            beside which it lies
	 * @throws NullPointerException
	 *             when it is not there; names it
	 */
	public static List<String[]> cells(Class<?> type, String name) {
		return of(type, name).stream().skip(1).map(it -> it.split(",")).toList();
	}
}

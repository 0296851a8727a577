package quanze.queries.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The cities of the country, wherever lists are from; data, {@code cities.txt}. */
final class Cities {

	private static final List<String> NAMES = names();

	private Cities() {
	}

	/** Those whose names stand in a folded text. */
	static Stream<String> in(String folded) {
		return NAMES.stream().filter(folded::contains);
	}

	private static List<String> names() {
		try (InputStream stream = Objects.requireNonNull(Cities.class.getResourceAsStream("cities.txt"));
				BufferedReader lines = new BufferedReader(
						new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return lines.lines().filter(it -> !it.startsWith("#")).flatMap(it -> Stream.of(it.split(" ")))
					.toList();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}
}

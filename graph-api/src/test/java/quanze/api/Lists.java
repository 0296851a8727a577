package quanze.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/** Folders of some of the sample lists, for tests that need an application of their own. */
final class Lists {

	private static final Path SAMPLES = Path.of("..", "loaders", "lists", "xiamen");

	private Lists() {
	}

	/** A folder of those lists alone. */
	static Path of(String... codes) {
		try {
			Path folder = Files.createDirectories(Path.of("target", "lists", String.join("-", codes)));
			for (String code : codes) {
				FileSystemUtils.copyRecursively(SAMPLES.resolve(code), folder.resolve(code));
			}
			return folder;
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}
}

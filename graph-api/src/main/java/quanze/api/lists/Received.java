package quanze.api.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.springframework.util.FileSystemUtils;

/**
 * The lists that came over HTTP, as they came: a folder each. They are kept beside the database, so
 * that it can be filled again, and count before lists of the same code that the application starts
 * with.
 */
record Received(Path folder) {

	boolean any() {
		return Files.isDirectory(folder);
	}

	/** Keeps a list's folder in place of an earlier one of its name. */
	void keep(Path list) {
		try {
			Path kept = Files.createDirectories(folder).resolve(list.getFileName().toString());
			Path fresh = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "received-");
			FileSystemUtils.copyRecursively(list, fresh);
			FileSystemUtils.deleteRecursively(kept);
			Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}
}

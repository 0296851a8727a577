package quanze.api.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Lists that the application carries within its jar, unpacked for as long as they are read.
 *
 * @param folder
 *            holds one folder a list
 */
record CarriedLists(Path folder) implements AutoCloseable {

	/**
	 * Unpacks every list below a place.
	 *
	 * @param place
	 *            {@code classpath:quanze/lists}: holds one folder a list
	 */
	static CarriedLists unpack(String place) {
		try {
			var carried = new CarriedLists(Files.createTempDirectory("quanze-lists-"));
			for (var file : new PathMatchingResourcePatternResolver().getResources(place + "/*/*.*")) {
				carried.add(file);
			}
			return carried;
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			FileSystemUtils.deleteRecursively(folder);
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** {@code …/assistance-1/list.json} becomes {@code assistance-1/list.json}. */
	private void add(Resource file) throws IOException {
		var path = file.getURI().toString().split("/");
		var list = Files.createDirectories(folder.resolve(path[path.length - 2]));
		try (var content = file.getInputStream()) {
			Files.copy(content, list.resolve(path[path.length - 1]));
		}
	}
}

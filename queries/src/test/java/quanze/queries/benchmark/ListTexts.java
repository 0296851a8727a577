package quanze.queries.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Texts of the sample lists, of which texts to search for are made.
 *
 * @param names
 *            of everything, sorted
 * @param sayings
 *            how people say it, sorted
 * @param duties
 *            long texts, sorted
 */
record ListTexts(List<String> names, List<String> sayings, List<String> duties) {

	static ListTexts of(ManyCities lists) {
		return new ListTexts(lists.texts("name"), lists.texts("sayings"), lists.texts("responsibilities"));
	}

	/** Those that an earlier run has written into a folder. */
	static ListTexts read(Path folder) throws IOException {
		return new ListTexts(lines(folder, "names"), lines(folder, "sayings"), lines(folder, "duties"));
	}

	void write(Path folder) throws IOException {
		write(folder, "names", names);
		write(folder, "sayings", sayings);
		write(folder, "duties", duties);
	}

	private static List<String> lines(Path folder, String name) throws IOException {
		return Files.readAllLines(folder.resolve(name + ".txt"));
	}

	private static void write(Path folder, String name, List<String> texts) throws IOException {
		Files.createDirectories(folder);
		Files.write(folder.resolve(name + ".txt"), texts.stream().map(it -> it.replace('\n', ' ')).toList());
	}
}

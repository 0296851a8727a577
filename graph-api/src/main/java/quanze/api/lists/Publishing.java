package quanze.api.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.neo4j.driver.Driver;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jProperties;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import quanze.loaders.Loader;
import quanze.loaders.graph.Options;
import quanze.loaders.report.ListReport;
import quanze.loaders.report.ListReport.Outcome;
import quanze.loaders.report.Progress;
import quanze.loaders.source.ListFolder;
import quanze.queries.Queries;
import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;

/** Loads, withdraws and restores editions at an editor's word, one at a time. */
@Component
class Publishing {

	private static final String CODE = "[a-z0-9][a-z0-9-]{0,63}";

	private final Driver driver;

	private final DataNeo4jProperties properties;

	private final Received received;

	private final Queries queries;

	private final ReentrantLock one = new ReentrantLock(true);

	Publishing(Driver driver, DataNeo4jProperties properties, Received received, Queries queries) {
		this.driver = driver;
		this.properties = properties;
		this.received = received;
		this.queries = queries;
	}

	/**
	 * Loads one list; what is loaded is kept and answered from at once.
	 *
	 * @param code
	 *            the edition's: lower case letters, digits and hyphens, at most 64
	 * @throws BadRequest
	 *             when the code has another form
	 * @throws quanze.loaders.source.ManifestException
	 *             when the manifest cannot be used
	 */
	ListReport load(String code, InputStreamSource manifest, InputStreamSource file, Options options,
			Progress progress) {
		if (!code.matches(CODE)) {
			throw new BadRequest("code",
					Wording.of("found '%.80s', expected lower case letters, digits and hyphens",
							"“%.80s”无效；须由小写字母、数字和连字符组成", code));
		}
		try {
			Path folder = Files.createTempDirectory("quanze-received-");
			try {
				Path list = Files.createDirectory(folder.resolve(code));
				copy(manifest, list.resolve(ListFolder.MANIFEST));
				copy(file, ListFolder.read(list).file());
				return load(folder, list, options, progress);
			} finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How many entries are no longer current. */
	int withdraw(String code) {
		return alone(() -> loader(Progress.NONE).withdraw(code));
	}

	/** How many entries are current again. */
	int restore(String code) {
		return alone(() -> loader(Progress.NONE).restore(code));
	}

	private ListReport load(Path folder, Path list, Options options, Progress progress) {
		return alone(() -> {
			ListReport report = loader(progress).load(folder, options).lists().getFirst();
			if (report.outcome() == Outcome.LOADED) {
				received.keep(list);
			}
			return report;
		});
	}

	private <T> T alone(Supplier<T> act) {
		one.lock();
		try {
			T result = act.get();
			queries.refresh();
			return result;
		} finally {
			one.unlock();
		}
	}

	private Loader loader(Progress progress) {
		return new Loader(driver, properties.getDatabase(), progress);
	}

	private static void copy(InputStreamSource source, Path target) throws IOException {
		try (InputStream content = source.getInputStream()) {
			Files.copy(content, target);
		}
	}
}

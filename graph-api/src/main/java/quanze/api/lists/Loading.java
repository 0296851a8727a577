package quanze.api.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.ResourcePatternUtils;
import quanze.loaders.Loader;
import quanze.loaders.graph.Options;
import quanze.loaders.source.ManifestException;

/** Loads the lists of one place and tells the console. */
final class Loading {

	private static final Logger LOG = LoggerFactory.getLogger(Loading.class);

	private static final Set<String> NOTHING = Set.of("", "none");

	private final Driver driver;

	private final @Nullable String database;

	private final Received received;

	private final Options options;

	/**
	 * @param database
	 *            null for the server's default
	 * @param received
	 *            lists that came over HTTP: they count before those of the same code elsewhere
	 */
	Loading(Driver driver, @Nullable String database, Received received, Options options) {
		this.driver = driver;
		this.database = database;
		this.received = received;
		this.options = options;
	}

	/**
	 * Loads what is new or has changed; a list that is refused is told and does not keep the others
	 * out.
	 *
	 * @param place
	 *            a folder; {@code classpath:} and the place within; {@code none} or empty for nothing
	 * @throws ManifestException
	 *             if there is no such folder
	 */
	LoadedLists load(String place) {
		if (NOTHING.contains(place)) {
			LOG.info("No lists are loaded: quanze.lists is none.");
			return LoadedLists.NONE;
		}
		if (!ResourcePatternUtils.isUrl(place)) {
			return load(Path.of(place));
		}
		try (var carried = CarriedLists.unpack(place)) {
			return load(carried.folder());
		}
	}

	private LoadedLists load(Path folder) {
		try (var console = new Console(Bar.onTerminal(), LOG)) {
			var folders = received.any() ? List.of(folder, received.folder()) : List.of(folder);
			new Loader(driver, database, console).load(folders, options);
			return console.finish();
		}
	}
}

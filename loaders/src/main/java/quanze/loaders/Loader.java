package quanze.loaders;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import quanze.loaders.graph.GraphReader;
import quanze.loaders.graph.GraphWriter;
import quanze.loaders.graph.Migrations;
import quanze.loaders.graph.Options;
import quanze.loaders.graph.Withdrawals;
import quanze.loaders.report.Finding;
import quanze.loaders.report.ListReport;
import quanze.loaders.report.LoadReport;
import quanze.loaders.report.Progress;
import quanze.loaders.source.ListFolder;
import quanze.loaders.source.ManifestException;

/**
 * Loads published lists into the graph. Each list is loaded whole or not at all; one that was
 * loaded before and has not changed is left alone; one that cannot be loaded is reported and the
 * others go on.
 */
public final class Loader {

	private final Driver driver;

	private final SessionConfig config;

	private final Clock clock;

	private final Migrations migrations;

	private final GraphReader reader;

	private final Withdrawals withdrawals;

	private final Progress progress;

	/**
	 * @param database
	 *            name of the database; {@code null} for the server's default
	 */
	public Loader(Driver driver, @Nullable String database, Progress progress) {
		this(driver, database, progress, Clock.systemUTC());
	}

	Loader(Driver driver, @Nullable String database, Progress progress, Clock clock) {
		this.driver = driver;
		this.config = config(driver, database);
		this.clock = clock;
		this.migrations = new Migrations(driver, config, clock);
		this.reader = new GraphReader(driver, config);
		this.withdrawals = new Withdrawals(driver, config, clock);
		this.progress = progress;
	}

	/**
	 * Applies what is missing of constraints and indexes, then loads every list below a folder.
	 *
	 * @param folder
	 *            holds one folder a list, each with a manifest
	 * @throws ManifestException
	 *             if there is no such folder
	 */
	public LoadReport load(Path folder) {
		return load(folder, Options.DEFAULT);
	}

	/**
	 * The same with options.
	 *
	 * @throws ManifestException
	 *             if there is no such folder
	 */
	public LoadReport load(Path folder, Options options) {
		return load(List.of(folder), options);
	}

	/**
	 * Loads the lists of several folders: of those with the same code the one in the last folder.
	 *
	 * @throws ManifestException
	 *             if one of the folders is not there
	 */
	public LoadReport load(List<Path> folders, Options options) {
		migrations.apply();
		var paths = new LinkedHashMap<Path, Path>();
		folders.forEach(folder -> ListFolder.below(folder).forEach(it -> paths.put(it.getFileName(), it)));
		var reports = new ArrayList<ListReport>();
		var lists = new ArrayList<ListFolder>();
		for (var path : paths.values()) {
			try {
				lists.add(ListFolder.read(path));
			} catch (ManifestException e) {
				reports.add(Load.refused(path.getFileName().toString(), ListFolder.MANIFEST,
						Finding.Kind.UNREADABLE, e));
			}
		}
		lists.sort(ListFolder.loadingOrder());
		progress.begin(lists.size());
		reports.forEach(progress::done);
		var load = new Load(lists, reader, new GraphWriter(driver, config, clock), options);
		for (var list : lists) {
			progress.reading(list.code());
			var report = load.load(list);
			progress.done(report);
			reports.add(report);
		}
		return new LoadReport(reports, reader.version());
	}

	/**
	 * Takes an edition back: what it lists is no longer in force, what it had changed or removed is
	 * again. Loading its file again changes nothing; {@link #restore} does.
	 *
	 * @return how many entries are no longer current; 0 if it was withdrawn before
	 * @throws IllegalArgumentException
	 *             if there is no such edition, or it is a register, on which others rest
	 */
	public int withdraw(String edition) {
		return withdrawals.withdraw(edition);
	}

	/**
	 * Restores a withdrawn edition as it was.
	 *
	 * @return how many entries are current again; 0 if it was not withdrawn
	 * @throws IllegalArgumentException
	 *             if there is no such edition
	 */
	public int restore(String edition) {
		return withdrawals.restore(edition);
	}

	/** One bookmark manager for all: on a cluster each list sees what the lists before it wrote. */
	private static SessionConfig config(Driver driver, @Nullable String database) {
		var config = SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager());
		return database == null ? config.build() : config.withDatabase(database).build();
	}

}

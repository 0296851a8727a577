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
import quanze.loaders.graph.ShrinksException;
import quanze.loaders.graph.Withdrawals;
import quanze.loaders.report.Finding;
import quanze.loaders.report.ListReport;
import quanze.loaders.report.LoadReport;
import quanze.loaders.report.Progress;
import quanze.loaders.source.ListFolder;
import quanze.loaders.source.ManifestException;
import quanze.loaders.table.TableException;

/**
 * Loads published lists into the graph. Each list is loaded whole or not at all; one that was
 * loaded before and has not changed is left alone; one that cannot be loaded is reported and the
 * others go on.
 */
public final class Loader {

	private final Migrations migrations;

	private final GraphReader reader;

	private final GraphWriter writer;

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
		var config = config(driver, database);
		this.migrations = new Migrations(driver, config, clock);
		this.reader = new GraphReader(driver, config);
		this.writer = new GraphWriter(driver, config, clock);
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
				reports.add(refused(path.getFileName().toString(), ListFolder.MANIFEST,
						Finding.Kind.UNREADABLE, e));
			}
		}
		lists.sort(ListFolder.loadingOrder());
		var knowledge = new Knowledge(reader);
		progress.begin(lists.size());
		reports.forEach(progress::done);
		var ahead = new ReadAhead(knowledge, lists);
		for (var list : lists) {
			progress.reading(list.code());
			var report = load(list, ahead, knowledge, options);
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

	private ListReport load(ListFolder list, ReadAhead ahead, Knowledge knowledge, Options options) {
		if (knowledge.holds(list)) {
			return new ListReport(list.code(), list.manifest().title(), ListReport.Outcome.UNCHANGED, 0, 0, 0,
					List.of(), List.of());
		}
		try {
			var edition = ahead.edition(list);
			if (!edition.isLoadable()) {
				return new ListReport(list.code(), list.manifest().title(), ListReport.Outcome.REFUSED,
						edition.read(), 0, 0, List.of(), edition.findings());
			}
			var written = writer.write(edition, options);
			if (!options.dryRun()) {
				knowledge.changed(list);
			}
			return new ListReport(list.code(), list.manifest().title(),
					options.dryRun() ? ListReport.Outcome.CHECKED : ListReport.Outcome.LOADED, edition.read(),
					written.written(), written.superseded(), written.changes(), edition.findings());
		} catch (TableException e) {
			return refused(list.code(), list.manifest().file(), Finding.Kind.UNREADABLE, e);
		} catch (ShrinksException e) {
			return refused(list.code(), list.manifest().file(), Finding.Kind.SHRINKS, e);
		}
	}

	private static ListReport refused(String code, String file, Finding.Kind kind, RuntimeException e) {
		var finding = new Finding(kind, String.valueOf(e.getMessage()), file, null, null,
				null,
				null, null);
		return new ListReport(code, code, ListReport.Outcome.REFUSED, 0, 0, 0, List.of(), List.of(finding));
	}

}

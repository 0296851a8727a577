package quanze.loaders.graph;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import quanze.loaders.edition.Content;
import quanze.loaders.edition.Edition;
import quanze.loaders.report.Change;
import quanze.loaders.report.Finding;

/**
 * Writes editions: each in one transaction that also moves the graph's version one up. Remembers
 * which legal bases it wrote, so it is for one load, during which nobody empties the graph.
 */
public final class GraphWriter {

	/** About so many legal bases are remembered. */
	private static final int REMEMBERED = 100_000;

	private final Driver driver;

	private final SessionConfig config;

	private final Clock clock;

	private final Set<String> bases = new HashSet<>();

	public GraphWriter(Driver driver, SessionConfig config, Clock clock) {
		this.driver = driver;
		this.config = config;
		this.clock = clock;
	}

	/**
	 * What a write did, or would do.
	 *
	 * @param written
	 *            entries written
	 * @param superseded
	 *            versions that are no longer known as current
	 * @param changes
	 *            what differs from what the edition held before; empty when it held nothing
	 */
	public record Written(int written, int superseded, List<Change> changes) {

		public Written {
			changes = List.copyOf(changes);
		}

		Written(int written, int superseded) {
			this(written, superseded, List.of());
		}

	}

	/**
	 * Writes a checked edition, whole or not at all.
	 *
	 * @param options
	 *            on a dry run everything is written and then rolled back
	 * @throws ShrinksException
	 *             if it would remove too much
	 * @throws IllegalArgumentException
	 *             if the edition has errors
	 */
	public Written write(Edition edition, Options options) {
		if (!edition.isLoadable()) {
			throw new IllegalArgumentException(edition.list().code() + " has errors");
		}
		try (var session = driver.session(config)) {
			if (options.dryRun()) {
				try (var transaction = session.beginTransaction()) {
					var written = write(edition, options, new BasisWriter(bases), transaction);
					transaction.rollback();
					return written;
				}
			}
			var cited = new BasisWriter(bases);
			var written = session.executeWrite(transaction -> write(edition, options, cited, transaction));
			remember(cited);
			return written;
		}
	}

	private void remember(BasisWriter cited) {
		if (bases.size() > REMEMBERED) {
			bases.clear();
		}
		bases.addAll(cited.written());
	}

	private Written write(Edition edition, Options options, BasisWriter bases,
			SimpleQueryRunner transaction) {
		var statements = Statements.of(transaction, edition.list().code(), Moment.of(clock.instant()));
		var now = statements.lock();
		var before = State.of(statements);
		var registers = Registers.before(edition.content(), statements);
		writeEdition(edition, now, statements);
		var written = write(edition, now, bases, statements);
		registers.unlist(before);
		var changes = before.isEmpty() ? List.<Change>of() : State.of(statements).since(before);
		if (!options.allowShrink()) {
			before.checkShrinking(changes);
		}
		registers.keepPast();
		writeLoad(edition, now, written, statements);
		return new Written(written.written(), written.superseded(), changes);
	}

	private static Written write(Edition edition, ZonedDateTime now, BasisWriter bases,
			Statements statements) {
		return switch (edition.content()) {
			case Content.AreaRegister areas -> new RegisterWriter(statements).write(areas);
			case Content.AgencyRegister agencies -> new RegisterWriter(statements).write(agencies);
			case Content.InstrumentRegister instruments -> new RegisterWriter(statements).write(instruments);
			case Content.ProvisionRegister provisions -> new RegisterWriter(statements).write(provisions);
			case Content.IncidentCatalogue incidents ->
				new RegisterWriter(statements).write(incidents, edition.list().manifest().area());
			case Content.Matters matters -> new MatterWriter(edition, now, bases, statements).write(matters);
			case Content.Powers powers -> new FactWriter(edition, now, bases, statements).write(powers);
			case Content.Admissions admissions ->
				new FactWriter(edition, now, bases, statements).write(admissions);
			case Content.DataShares shares -> new FactWriter(edition, now, bases, statements).write(shares);
		};
	}

	private static void writeEdition(Edition edition, ZonedDateTime now, Statements statements) {
		var manifest = edition.list().manifest();
		var properties = new Properties().with("kind", manifest.kind().name()).with("title", manifest.title())
				.with("publisher", manifest.publisher()).with("batch", manifest.batch())
				.with("documentNumber", manifest.documentNumber()).with("issuedOn", manifest.issuedOn())
				.with("effectiveOn", manifest.effectiveOn()).with("area", manifest.area())
				.with("file", manifest.file()).with("sha256", edition.list().sha256())
				.with("rows", edition.read())
				.with("status", "IN_FORCE").with("recordedAt", now).all();
		if (!statements.isNew()) {
			statements.run("edition-former", Map.of());
		}
		statements.run("edition", Map.of("properties", properties));
		var findings = new ArrayList<Map<String, Object>>();
		edition.findings().forEach(finding -> findings.add(finding(finding)));
		statements.each("findings", "rows", findings);
	}

	private static void writeLoad(Edition edition, ZonedDateTime now, Written written,
			Statements statements) {
		statements.run("load", Map.of("load",
				new Properties().with("uid", UUID.randomUUID().toString())
						.with("sha256", edition.list().sha256())
						.with("recordedAt", now).with("read", edition.read())
						.with("written", written.written()).with("superseded", written.superseded())
						.with("findings", edition.findings().size()).all()));
	}

	private static Map<String, Object> finding(Finding finding) {
		return new Properties().with("uid", UUID.randomUUID().toString()).with("kind", finding.kind().name())
				.with("severity", finding.severity().name()).with("message", finding.message())
				.with("file", finding.file()).with("sheet", finding.sheet()).with("row", finding.row())
				.with("column", finding.column()).with("text", finding.text())
				.with("suggestion", finding.suggestion()).all();
	}

}

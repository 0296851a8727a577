package quanze.loaders.kill;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import quanze.loaders.Loader;
import quanze.loaders.report.ListReport;
import quanze.loaders.report.Progress;

/**
 * Opens a database on a directory, checks that every edition in it is whole, then loads lists until
 * it is done or killed. Prints what it found; exits with 3 when something is half done.
 */
final class Victim {

	private static final String ORPHANS = """
			MATCH (n:Listed|Responsibility|Removal|Finding|Load)
			WHERE NOT EXISTS { (n)-[:LISTED_IN|FOUND_IN|OF]->(:ListEdition) }
			RETURN count(*) AS orphans""";

	private static final String EDITIONS = """
			MATCH (e:ListEdition)
			RETURN e.code AS code, e.rows AS rows, COUNT { (:Load)-[:OF]->(e) } AS loads,
			  COUNT { (n)-[:LISTED_IN]->(e) WHERE NOT n:Responsibility } AS entries""";

	private Victim() {
	}

	public static void main(String[] args) {
		var service = start(Path.of(args[0]));
		try (var driver = driver(service)) {
			check(driver);
			System.out.println("ready");
			var report = new Loader(driver, null, Progress.NONE).load(Path.of(args[1]));
			var loaded = report.lists().stream().filter(it -> it.outcome() == ListReport.Outcome.LOADED)
					.count();
			System.out.println("loaded " + loaded + " of " + report.lists().size());
			check(driver);
		} finally {
			service.shutdown();
		}
	}

	private static DatabaseManagementService start(Path directory) {
		return new DatabaseManagementServiceBuilder(directory).setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0)).build();
	}

	private static Driver driver(DatabaseManagementService service) {
		var address = ((GraphDatabaseAPI) service.database("neo4j"))
				.getDependencyResolver()
				.resolveDependency(ConnectorPortRegister.class)
				.getLocalAddress(ConnectorType.BOLT);
		return GraphDatabase.driver("bolt://" + address, AuthTokens.none());
	}

	/** The version counts the loads, no node hangs in the air, and an edition has all or nothing. */
	private static void check(Driver driver) {
		var orphans = driver.executableQuery(ORPHANS).execute().records().getFirst().get("orphans").asLong();
		var version = driver.executableQuery("MATCH (v:GraphVersion) RETURN v.number AS number").execute()
				.records()
				.stream().findFirst().map(it -> it.get("number").asLong()).orElse(0L);
		Map<String, String> editions = new TreeMap<>();
		var loads = 0L;
		for (var row : driver.executableQuery(EDITIONS).execute().records()) {
			loads += row.get("loads").asLong();
			editions.put(row.get("code").asString(), row.get("rows") + "/" + row.get("entries"));
		}
		System.out.println("version " + version + " editions " + editions);
		if (orphans > 0 || version != loads) {
			System.out.println("half done: " + orphans + " orphans, version " + version + ", loads " + loads);
			System.exit(3);
		}
	}

}

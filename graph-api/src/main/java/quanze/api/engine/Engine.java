package quanze.api.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.util.StringUtils;
import quanze.api.Settings;

/**
 * Neo4j Community in this process. It listens for Bolt on the loopback address and for nothing
 * else, reports to nobody, and lets in only who knows the password.
 */
final class Engine implements AutoCloseable {

	/** Who asks. */
	static final String USER = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

	private static final String LOOPBACK = "127.0.0.1";

	/** Recovery after a crash is a matter of seconds; a store that is not there by then is broken. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	/** How often to look for statements that take longer than they may. */
	private static final Duration MONITORED = Duration.ofMillis(200);

	private final DatabaseManagementService service;

	private final String password;

	private Engine(DatabaseManagementService service, String password) {
		this.service = service;
		this.password = password;
	}

	/**
	 * Starts on the data directory, which is created when absent; recovers what a crash left.
	 *
	 * @param password
	 *            empty for one that nobody knows
	 * @throws EngineFailure
	 *             when it cannot, with the reason and the way out
	 */
	static Engine start(Settings settings, String password) {
		var data = settings.data().toAbsolutePath().normalize();
		writable(data);
		var engine = new Engine(build(data, settings),
				StringUtils.hasText(password) ? password : UUID.randomUUID().toString());
		try {
			engine.awaitDatabase(data);
			engine.admit();
			return engine;
		} catch (RuntimeException ex) {
			engine.close();
			throw ex;
		}
	}

	/** Where it listens. */
	URI uri() {
		var address = ((GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
				.getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
				.getLocalAddress(ConnectorType.BOLT);
		return URI.create("bolt://" + LOOPBACK + ":" + address.getPort());
	}

	String password() {
		return password;
	}

	@Override
	public void close() {
		service.shutdown();
	}

	private static void writable(Path data) {
		try {
			Files.createDirectories(data);
		} catch (IOException ex) {
			throw EngineFailures.notWritable(data, ex);
		}
		if (!Files.isWritable(data)) {
			throw EngineFailures.notWritable(data, null);
		}
	}

	private static DatabaseManagementService build(Path data, Settings settings) {
		try {
			return new DatabaseManagementServiceBuilder(data)
					.setConfig(GraphDatabaseSettings.data_directory, data.resolve("graph"))
					.setConfig(GraphDatabaseSettings.logs_directory, data.resolve("logs"))
					.setConfig(GraphDatabaseSettings.auth_enabled, true)
					.setConfig(GraphDatabaseSettings.pagecache_memory, settings.pageCache().toBytes())
					.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
					.setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, MONITORED)
					.setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32))
					.setConfig(GraphDatabaseSettings.keep_logical_logs, "128M size")
					.setConfig(BoltConnector.enabled, true)
					.setConfig(BoltConnector.listen_address,
							new SocketAddress(LOOPBACK, settings.boltPort()))
					.setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
					.setConfig(BoltConnector.enable_discovery, false)
					.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period,
							Duration.ZERO)
					.setConfig(FleetManagementSettings.fleet_manager_enabled, false)
					.setConfig(HttpConnector.enabled, false)
					.setConfig(HttpsConnector.enabled, false)
					.build();
		} catch (RuntimeException ex) {
			throw EngineFailures.of(ex, data, settings.boltPort());
		}
	}

	private void awaitDatabase(Path data) {
		var database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		if (!database.isAvailable(PATIENCE.toMillis())) {
			throw EngineFailures.unavailable(data);
		}
	}

	/** Replaces the user rather than the password, which must not be the one of the last start. */
	private void admit() {
		try {
			service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).executeTransactionally(
					"CREATE OR REPLACE USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", password));
		} catch (QueryExecutionException ex) {
			throw EngineFailures.password(ex);
		}
	}
}

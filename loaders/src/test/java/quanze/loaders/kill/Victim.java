package quanze.loaders.kill;

import java.io.IOException;
import java.nio.file.Files;
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
import quanze.loaders.report.Progress;
import quanze.loaders.samples.Samples;
import quanze.loaders.samples.Wholeness;

/**
 * Opens a database on a directory and checks that every edition in it is one of those that a load
 * in peace gives; then loads the sample lists and corrected ones in turn until it is killed.
 *
 * <pre>
 * Victim learn data lists known    loads in peace and notes what each edition is then
 * Victim load  data lists known    checks and loads; exits with 3 when something is half done
 * </pre>
 */
final class Victim {

	private static final int ROUNDS = 3;

	private Victim() {
	}

	public static void main(String[] args) throws IOException {
		var learns = args[0].equals("learn");
		var known = Path.of(args[3]);
		var corrected = corrected(Path.of(args[2]), known.resolveSibling("corrected"));
		var service = start(Path.of(args[1]));
		try (var driver = driver(service)) {
			check(driver, known, learns);
			System.out.println("ready");
			for (var round = 0; round < ROUNDS; round++) {
				load(driver, Path.of(args[2]));
				check(driver, known, learns);
				load(driver, corrected);
				check(driver, known, learns);
			}
			System.out.println("done");
		} finally {
			service.shutdown();
		}
	}

	/** The same lists with other time limits, written once: no two workbooks are the same bytes. */
	private static Path corrected(Path lists, Path folder) throws IOException {
		if (!Files.exists(folder)) {
			Samples.below(lists).write(Files.createDirectory(folder), "",
					text -> text.replace("5个工作日", "6个工作日"));
		}
		return folder;
	}

	private static void load(Driver driver, Path lists) {
		var report = new Loader(driver, null, Progress.NONE).load(lists);
		if (report.anyRefused()) {
			fail("refused: " + report.lists().stream().flatMap(it -> it.findings().stream()).toList());
		}
	}

	private static void check(Driver driver, Path known, boolean learns) throws IOException {
		var whole = new Wholeness(driver);
		whole.faults().ifPresent(Victim::fail);
		Map<String, String> expected = new TreeMap<>();
		if (Files.exists(known)) {
			Files.readAllLines(known).forEach(
					line -> expected.put(line.substring(0, line.indexOf('=')),
							line.substring(line.indexOf('=') + 1)));
		}
		var editions = whole.editions();
		editions.forEach((edition, content) -> {
			var sound = learns ? expected.putIfAbsent(edition, content) : expected.get(edition);
			if (sound == null ? !learns : !sound.equals(content)) {
				fail("%s is %s, expected %s".formatted(edition, content, sound));
			}
		});
		if (learns) {
			Files.write(known,
					expected.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()).toList());
		}
		System.out.println("whole: %d editions".formatted(editions.size()));
	}

	private static void fail(String fault) {
		System.out.println("half done: " + fault);
		Runtime.getRuntime().halt(3);
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

}

package quanze.loaders.graph;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/**
 * Constraints and indexes, versioned: each migration is applied once, in order. Applying twice does
 * no harm.
 */
public final class Migrations {

	private static final List<String> ALL = List.of("V001__constraints_and_indexes",
			"V002__indexes_by_area", "V003__clocks_of_registers", "V004__indexes_that_are_used",
			"V005__keys_of_legal_bases");

	private final Driver driver;

	private final SessionConfig config;

	private final Clock clock;

	public Migrations(Driver driver, SessionConfig config, Clock clock) {
		this.driver = driver;
		this.config = config;
		this.clock = clock;
	}

	/**
	 * Applies what is missing. Schema and data cannot share a transaction: each statement commits by
	 * itself.
	 */
	public void apply() {
		try (var session = driver.session(config)) {
			session.run(Cypher.of("migrations-constraint")).consume();
			var applied = session.run(Cypher.of("migrations-applied")).stream()
					.map(row -> row.get("version").asString()).collect(Collectors.toSet());
			for (var version : ALL) {
				if (!applied.contains(version)) {
					statements(version).forEach(statement -> session.run(statement).consume());
					session.run(Cypher.of("migrations-apply"), Map.of("version", version, "now",
							ZonedDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))).consume();
				}
			}
			session.run("CALL db.awaitIndexes(300)").consume();
		}
	}

	private static List<String> statements(String version) {
		return Arrays.stream(Cypher.of("migrations/" + version).split(";")).map(String::strip)
				.filter(statement -> !statement.isEmpty()).toList();
	}

}

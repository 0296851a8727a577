package quanze.loaders.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import quanze.loaders.Loader;

/** Whether a graph is whole: nothing hangs in the air, and what each edition holds. */
public final class Wholeness {

	/** Identity and clocks: they differ from load to load. */
	private static final Set<String> OF_THE_LOAD = Set.of("uid", "knownFrom", "knownTo", "validTo",
			"endedAt");

	private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

	private static final String ORPHANS = """
			MATCH (n:Listed|Responsibility|Removal|Finding|Load)
			WHERE NOT EXISTS { (n)-[:LISTED_IN|FOUND_IN|OF]->(:ListEdition) }
			RETURN 'nodes of no edition' AS fault, count(*) AS count
			UNION ALL
			MATCH (r:Responsibility)
			WHERE NOT EXISTS { (r)-[:FOR]->(:Matter) }
			RETURN 'responsibilities for nothing' AS fault, count(*) AS count
			UNION ALL
			MATCH (v:GraphVersion)
			RETURN 'versions that no load published' AS fault, v.number - COUNT { (:Load) } AS count
			UNION ALL
			MATCH (n:Listed|Responsibility)
			WHERE n.knownTo = $open
			WITH labels(n) AS kind, n.code AS code, n.validFrom AS validFrom, count(*) AS copies
			WHERE copies > 1
			RETURN 'facts known twice' AS fault, count(*) AS count""";

	private static final String HELD = """
			MATCH (e:ListEdition)<-[listed:LISTED_IN]-(n)
			WHERE n.knownTo = $open
			RETURN e.code + ' ' + e.sha256 AS edition, labels(n) AS labels, properties(n) AS properties, listed.row AS row,
			  [(n)-[out:FOR|APPLIES_IN|BASED_ON|IN_DOMAIN|PROVISION_OF|PART_OF|SERVES|COUNTERPART_OF|SUCCEEDED_BY]->(other) |
			    type(out) + ' ' + other.code] + [(n)<-[:BEARS|HOLDS|EXERCISES|SHARES|PROPOSED]-(other) | other.code] AS relations
			ORDER BY edition""";

	private final Driver driver;

	public Wholeness(Driver driver) {
		this.driver = driver;
	}

	/** What is wrong with the whole graph, if anything is. */
	public Optional<String> faults() {
		var faults = new StringBuilder();
		for (var row : list(ORPHANS, Map.of())) {
			if (row.get("count").asLong() != 0) {
				faults.append(row.get("count")).append(' ').append(row.get("fault").asString()).append("; ");
			}
		}
		var codes = list("MATCH (n:Listed) WHERE n.knownTo = $open RETURN DISTINCT n.code AS code", Map.of())
				.stream()
				.map(it -> it.get("code").asString()).toList();
		var ends = list(statement("listed-ends"), Map.of("codes", codes)).size();
		if (ends > 0) {
			faults.append(ends).append(" facts that end on another day; ");
		}
		return faults.isEmpty() ? Optional.empty() : Optional.of(faults.toString());
	}

	/** A digest of all that each edition holds, by its code and the hash of its file. */
	public Map<String, String> editions() {
		var lines = new TreeMap<String, TreeSet<String>>();
		for (var row : list(HELD, Map.of())) {
			var properties = new TreeMap<>(row.get("properties").asMap());
			properties.keySet().removeAll(OF_THE_LOAD);
			var relations = row.get("relations").asList(it -> it.asString()).stream().sorted().toList();
			lines.computeIfAbsent(row.get("edition").asString(), it -> new TreeSet<>())
					.add(row.get("labels").asList() + " " + row.get("row") + " " + properties + " "
							+ relations);
		}
		var editions = new TreeMap<String, String>();
		lines.forEach((edition, held) -> editions.put(edition,
				held.size() + " " + digest(String.join("\n", held))));
		return editions;
	}

	private List<Record> list(String statement, Map<String, Object> parameters) {
		var all = new HashMap<>(parameters);
		all.put("open", OPEN.atStartOfDay(ZoneOffset.UTC));
		all.put("openDay", OPEN);
		return driver.executableQuery(statement).withParameters(all).execute().records();
	}

	private static String statement(String name) {
		try (var in = Loader.class.getResourceAsStream("graph/" + name + ".cypher")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String digest(String text) {
		try {
			return HexFormat.of()
					.formatHex(MessageDigest.getInstance("SHA-256")
							.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 12);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

}

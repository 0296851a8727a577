package quanze.loaders.graph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import quanze.loaders.agency.Agency;
import quanze.loaders.agency.AgencyKind;
import quanze.loaders.agency.Level;
import quanze.loaders.agency.Resolver;
import quanze.loaders.area.Area;
import quanze.loaders.area.AreaKind;
import quanze.loaders.area.Areas;
import quanze.loaders.basis.Instrument;
import quanze.loaders.basis.Instruments;
import quanze.loaders.text.Text;

/** Reads what is already in the graph and needed to understand the next list. */
public final class GraphReader {

	/** The state of an admission that went through motion, argument and decision. */
	private static final String DECIDED = "已审定";

	private final Driver driver;

	private final SessionConfig config;

	public GraphReader(Driver driver, SessionConfig config) {
		this.driver = driver;
		this.config = config;
	}

	/**
	 * An edition that was loaded before.
	 *
	 * @param sha256
	 *            hash of manifest and file as loaded
	 * @param batch
	 *            its batch, if any
	 * @param area
	 *            code of its area
	 */
	public record Loaded(String sha256, @Nullable Integer batch, String area) {
	}

	/** Editions loaded before, by code. */
	public Map<String, Loaded> editions() {
		var editions = new HashMap<String, Loaded>();
		for (var row : list("editions", Map.of())) {
			editions.put(row.get("code").asString(), new Loaded(row.get("sha256").asString(),
					row.get("batch").isNull() ? null : row.get("batch").asInt(), row.get("area").asString()));
		}
		return editions;
	}

	/** The graph's version; 0 while nothing was published. */
	public long version() {
		return list("version", Map.of()).stream().findFirst().map(row -> row.get("number").asLong())
				.orElse(0L);
	}

	/** All areas. */
	public Areas areas() {
		return new Areas(list("register-areas", Map.of("open", Moment.OPEN)).stream()
				.map(row -> new Area(row.get("code").asString(), row.get("name").asString(),
						AreaKind.valueOf(row.get("kind").asString()), text(row.get("parent"))))
				.toList());
	}

	/** Resolves names in the city of an area: its agencies, those below it and those above. */
	public Resolver resolver(Areas areas, String area) {
		var chain = areas.chain(area);
		var near = new LinkedHashMap<String, Area>();
		chain.forEach(it -> near.put(it.code(), it));
		chain.stream().filter(it -> it.kind() == AreaKind.CITY).findFirst()
				.or(() -> chain.isEmpty() ? Optional.empty() : Optional.of(chain.getLast()))
				.ifPresent(it -> areas.within(it.code()).forEach(part -> near.put(part.code(), part)));
		var agencies = list("register-agencies",
				Map.of("areas", List.copyOf(near.keySet()), "open", Moment.OPEN))
				.stream().map(GraphReader::agency).toList();
		return new Resolver(new Areas(near.values()), agencies);
	}

	/** The register of legal instruments. */
	public Instruments instruments() {
		return Instruments.of(list("register-instruments", Map.of()).stream()
				.map(GraphReader::instrument).toList());
	}

	/**
	 * Names of the duties whose handing down to townships was decided, folded.
	 *
	 * @param areas
	 *            codes of the areas whose lists of admissions count
	 */
	public Set<String> admitted(List<String> areas) {
		return list("admitted", Map.of("open", Moment.OPEN, "decided", DECIDED, "areas", areas)).stream()
				.map(row -> Text.fold(row.get("name").asString()))
				.collect(Collectors.toUnmodifiableSet());
	}

	private List<Record> list(String statement, Map<String, Object> parameters) {
		var query = QueryConfig.builder();
		config.database().ifPresent(query::withDatabase);
		return driver.executableQuery(Cypher.of(statement)).withParameters(parameters)
				.withConfig(query.build())
				.execute().records();
	}

	private static Agency agency(Record row) {
		var agency = row.get("agency");
		var level = text(agency.get("level"));
		return new Agency(agency.get("code").asString(), agency.get("name").asString(),
				agency.get("shortName").asString(), agency.get("aliases").asList(Value::asString),
				level == null ? null : Level.valueOf(level),
				AgencyKind.valueOf(agency.get("kind").asString()),
				agency.get("kindText").asString(), row.get("area").asString(), text(row.get("counterpart")),
				"ABOLISHED".equals(text(agency.get("status"))), text(row.get("successor")),
				date(agency.get("abolishedOn")));
	}

	private static Instrument instrument(Record row) {
		var node = row.get("instrument");
		return new Instrument(node.get("name").asString(), node.get("shortNames").asList(Value::asString),
				node.get("type").asString(""), text(node.get("documentNumber")),
				node.get("issuer").asString(""),
				date(node.get("effectiveOn")), Instrument.Standing.valueOf(node.get("status").asString()),
				node.get("note").asString(""), text(row.get("successor")), List.of(),
				date(node.get("repealedOn")));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable LocalDate date(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

}

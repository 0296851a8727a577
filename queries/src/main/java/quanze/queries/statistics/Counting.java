package quanze.queries.statistics;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;
import quanze.queries.time.Moment;

/** Counts what the graph holds. */
public final class Counting {

	private static final Statement STATISTICS = Statement.beside(Counting.class, "statistics");

	private static final Set<String> WITHIN_A_DAY = Set.of("MINUTE", "HOUR", "WORKING_HOUR");

	private static final Set<String> DAYS = Set.of("DAY", "WORKING_DAY");

	private static final int SEVEN = 7;

	/** About as many rows as the counts of a city. */
	private static final int WEIGHT = 1_000;

	private final Graph graph;

	/** Counts in that graph. */
	public Counting(Graph graph) {
		this.graph = graph;
	}

	/** What there is on that day; one statement, none where it is known. */
	public Statistics at(Moment moment) {
		Map<String, @Nullable Object> parameters = Map.of("asOf", moment.asOf(), "knownAt",
				moment.knownAt().atZone(ZoneOffset.UTC));
		return statistics(graph.recall(STATISTICS, parameters, WEIGHT).getFirst(), moment);
	}

	private static Statistics statistics(Row row, Moment moment) {
		List<Row> assistance = row.rows("assistance");
		return new Statistics(moment.asOf(), new Counts(counts(row.rows("areas")), registers(row, "AREAS")),
				new Counts(counts(row.rows("agencies")), registers(row, "AGENCIES")),
				new Counts(counts(assistance), codes(assistance, "key")), services(row.rows("services")),
				territorial(row.rows("territorial")), listed(row.rows("powers")),
				resources(row.rows("resources")), listed(row.rows("admissions")));
	}

	private static Counts listed(List<Row> rows) {
		return new Counts(counts(rows), codes(rows, "edition"));
	}

	private static List<Count> counts(List<Row> rows) {
		Map<String, Long> counts = rows.stream().collect(Collectors.groupingBy(it -> it.string("key"),
				TreeMap::new, Collectors.summingLong(it -> it.big("count"))));
		return counts.entrySet().stream().map(it -> new Count(it.getKey(), it.getValue())).toList();
	}

	private static ServiceCounts services(List<Row> rows) {
		return new ServiceCounts(rows.size(), agencies(rows),
				count(rows, it -> "IMMEDIATE".equals(it.text("kind"))),
				count(rows, Counting::isWithinSevenWorkingDays),
				count(rows, it -> Boolean.TRUE.equals(it.bool("online"))), count(rows, it -> visits(it) <= 1),
				count(rows, it -> visits(it) == 0), codes(rows, "edition"));
	}

	private static boolean isWithinSevenWorkingDays(Row service) {
		List<String> units = service.strings("units");
		List<Integer> amounts = service.numbers("amounts");
		return "AMOUNT".equals(service.text("kind"))
				&& IntStream.range(0, units.size()).allMatch(it -> WITHIN_A_DAY.contains(units.get(it))
						|| DAYS.contains(units.get(it)) && amounts.get(it) <= SEVEN);
	}

	private static int visits(Row service) {
		return Objects.requireNonNullElse(service.integer("visits"), Integer.MAX_VALUE);
	}

	private static TerritorialCounts territorial(List<Row> rows) {
		List<TerritorialCount> counts = rows.stream()
				.map(it -> new TerritorialCount(it.string("area"), it.text("domain"), it.big("count")))
				.toList();
		return new TerritorialCounts(counts, codes(rows, "edition"));
	}

	private static ResourceCounts resources(List<Row> rows) {
		Map<String, List<Row>> byMatter = rows.stream().collect(Collectors.groupingBy(
				it -> Objects.requireNonNullElse(it.text("matter"), ""), TreeMap::new, Collectors.toList()));
		List<ResourceCounts.ForMatter> matters = byMatter.entrySet().stream()
				.map(it -> new ResourceCounts.ForMatter(it.getKey(), it.getValue().size(),
						codes(it.getValue(), "category").size(), records(it.getValue()),
						agencies(it.getValue())))
				.toList();
		return new ResourceCounts(rows.size(), records(rows), agencies(rows), matters,
				codes(rows, "edition"));
	}

	private static long records(List<Row> rows) {
		return rows.stream().filter(it -> it.has("records")).mapToLong(it -> it.big("records")).sum();
	}

	private static long agencies(List<Row> rows) {
		return rows.stream().map(it -> it.strings("agencies")).flatMap(Collection::stream).distinct().count();
	}

	private static long count(List<Row> rows, Predicate<Row> wanted) {
		return rows.stream().filter(wanted).count();
	}

	private static List<String> codes(List<Row> rows, String column) {
		return rows.stream().map(it -> it.text(column)).filter(Objects::nonNull).distinct().sorted().toList();
	}

	private static List<String> registers(Row row, String kind) {
		return row.rows("registers").stream().filter(it -> it.string("kind").equals(kind))
				.map(it -> it.string("code")).toList();
	}
}

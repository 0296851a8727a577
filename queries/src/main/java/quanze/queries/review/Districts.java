package quanze.queries.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import quanze.queries.area.Area;
import quanze.queries.area.Areas;
import quanze.queries.cypher.Aggregates;
import quanze.queries.cypher.Codes;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Statement;
import quanze.queries.matter.Matters;
import quanze.queries.matter.TerritorialMatter;
import quanze.queries.time.Moment;

/** Reads the territorial lists of the districts of a city. */
public final class Districts {

	private static final Statement WITHIN = Statement.beside(Districts.class, "territorial-within");

	private final Areas areas;

	private final Matters matters;

	private final Aggregates<List<String>> within;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public Districts(Graph graph, GraphVersions versions, long weight, Areas areas, Matters matters) {
		this.areas = areas;
		this.matters = matters;
		this.within = Codes.of(graph, versions, weight, WITHIN);
	}

	/**
	 * What is in force there at that moment, by its name, in the order of the matters' codes.
	 *
	 * @param city
	 *            code
	 * @throws quanze.queries.error.BadRequest
	 *             when there is no such area
	 */
	Side sideBySide(String city, Moment moment) {
		Where.known(areas, city, moment);
		List<TerritorialMatter> all = Chunks
				.read(within.byCode(List.of(city)).getOrDefault(city, List.of()),
						it -> matters.byCode(it, moment))
				.values().stream().filter(TerritorialMatter.class::isInstance)
				.map(TerritorialMatter.class::cast).sorted(Comparator.comparing(TerritorialMatter::code))
				.toList();
		Map<String, Area> districts = new TreeMap<>(areas
				.byCode(all.stream().map(TerritorialMatter::appliesIn).distinct().toList(), moment));
		districts.values().removeIf(it -> !city.equals(it.parent()));
		return new Side(districts, all.stream().filter(it -> districts.containsKey(it.appliesIn()))
				.collect(Collectors.groupingBy(TerritorialMatter::name, TreeMap::new, Collectors.toList())));
	}

	/**
	 * @param districts
	 *            that have a list, by code, in order
	 * @param byName
	 *            matters of one name, in order
	 */
	record Side(Map<String, Area> districts, Map<String, List<TerritorialMatter>> byName) {

		String district(TerritorialMatter matter) {
			Area area = districts.get(matter.appliesIn());
			return area == null ? matter.appliesIn() : area.name();
		}
	}
}

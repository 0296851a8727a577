package quanze.queries.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import quanze.queries.agency.Agency;
import quanze.queries.area.Areas;
import quanze.queries.basis.LegalBasis;
import quanze.queries.cypher.Aggregates;
import quanze.queries.cypher.Codes;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Statement;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.page.Pages;
import quanze.queries.power.Power;
import quanze.queries.power.Powers;
import quanze.queries.time.Moment;

/** Finds powers that several agencies hold. */
public final class Overlaps {

	private static final Statement LISTED_FOR = Statement.beside(Overlaps.class, "powers-listed-for");

	private final Areas areas;

	private final Powers powers;

	private final Aggregates<List<String>> listed;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public Overlaps(Graph graph, GraphVersions versions, long weight, Areas areas, Powers powers) {
		this.areas = areas;
		this.powers = powers;
		this.listed = Codes.of(graph, versions, weight, LISTED_FOR);
	}

	/**
	 * Among the powers that are listed for an area and in force at that moment: those whose main items
	 * have one name, and those of one type that rest on the same provision, of which an instrument as a
	 * whole is none. An agency and the one that succeeded it are the same.
	 *
	 * @param area
	 *            code
	 * @throws quanze.queries.error.BadRequest
	 *             when there is no such area
	 */
	public Page<Overlap> within(String area, Moment moment, PageRequest page) {
		Where.known(areas, area, moment);
		List<Power> all = Chunks
				.read(listed.byCode(List.of(area)).getOrDefault(area, List.of()),
						it -> powers.byCode(it, moment))
				.values().stream().filter(it -> it.holder() != null)
				.sorted(Comparator.comparing(Power::code)).toList();
		List<Overlap> found = new ArrayList<>();
		all.stream().collect(Collectors.groupingBy(Power::name, TreeMap::new, Collectors.toList()))
				.forEach((name, alike) -> add(found, Overlap.Kind.SAME_NAME, "“" + name + "”", alike));
		byProvision(all)
				.forEach((citation, alike) -> add(found, Overlap.Kind.SAME_PROVISION, citation, alike));
		found.sort(Comparator.comparing(Overlap::key));
		return Pages.cut(found, Overlap::key, page);
	}

	private static Map<String, List<Power>> byProvision(List<Power> all) {
		Map<String, List<Power>> alike = new TreeMap<>();
		for (Power power : all) {
			for (LegalBasis basis : power.legalBases()) {
				if (basis.article() != null && power.type() != null) {
					alike.computeIfAbsent("%s（%s）".formatted(basis.citation(), power.type()),
							it -> new ArrayList<>()).add(power);
				}
			}
		}
		return alike;
	}

	private static void add(List<Overlap> found, Overlap.Kind kind, String subject, List<Power> alike) {
		List<String> holders = alike.stream().map(Power::holder).filter(Objects::nonNull).map(Agency::name)
				.distinct().sorted().toList();
		if (holders.size() > 1) {
			String what = kind == Overlap.Kind.SAME_NAME ? "%s均持有权责事项%s" : "%s均持有依据%s的权责事项";
			found.add(new Overlap(kind, subject, alike.stream().map(Power::code).toList(),
					what.formatted(String.join("、", holders), subject)));
		}
	}
}

package quanze.queries.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import quanze.queries.cypher.Aggregates;
import quanze.queries.cypher.Codes;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;
import quanze.queries.listed.Clocks;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.page.Pages;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.Role;
import quanze.queries.time.Moment;
import quanze.queries.time.Validity;

/**
 * Finds responsibilities; they are read with their matters. Each method needs at most one statement
 * a level: the listing, the matters, the agencies.
 */
public final class Responsibilities {

	private static final Statement BORNE_BY = Statement.beside(Matters.class, "borne-by");

	private static final Statement RESTING_ON = Statement.beside(Matters.class,
			"responsibilities-resting-on");

	private static final Statement MATTERS_RESTING_ON = Statement.beside(Matters.class, "matters-resting-on");

	private final Matters matters;

	private final Aggregates<List<Entry>> borneBy;

	private final Aggregates<List<Entry>> restingOn;

	private final Aggregates<List<MatterEntry>> mattersRestingOn;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 */
	public Responsibilities(Graph graph, GraphVersions versions, long weight, Matters matters) {
		this.matters = matters;
		this.borneBy = Entry.of(graph, versions, weight, BORNE_BY);
		this.restingOn = Entry.of(graph, versions, weight, RESTING_ON);
		this.mattersRestingOn = new Aggregates<>(versions, weight, it -> 1 + it.size() / 4, codes -> {
			Map<String, List<MatterEntry>> lists = HashMap.newHashMap(codes.size());
			graph.read(MATTERS_RESTING_ON, Map.of("codes", codes), row -> lists.put(row.string("code"),
					row.rows("entries").stream().map(MatterEntry::of).toList()));
			return lists;
		});
	}

	/** That responsibility as it is in force at that moment, if it is. */
	public Optional<Responsibility> byCode(String code, Moment moment) {
		return Optional.ofNullable(byCode(List.of(code), moment).get(code));
	}

	/** Those in force at that moment, by code. */
	public Map<String, Responsibility> byCode(Collection<String> codes, Moment moment) {
		List<String> needed = codes.stream().map(Responsibilities::matterOf).distinct().toList();
		Map<String, Responsibility> all = new HashMap<>();
		matters.listed(needed, moment).values()
				.forEach(listed -> listed.responsibilities().forEach(it -> all.put(it.code(), it)));
		all.keySet().retainAll(Set.copyOf(codes));
		return all;
	}

	/**
	 * Those in force at that moment of each row, by its code: one for each agency where the row names a
	 * class of them.
	 */
	public Map<String, List<Responsibility>> ofRows(Collection<String> rows, Moment moment) {
		Set<String> wanted = Set.copyOf(rows);
		List<String> needed = rows.stream().map(Responsibilities::matterOf).distinct().toList();
		return matters.listed(needed, moment).values().stream()
				.flatMap(it -> it.responsibilities().stream()).filter(it -> wanted.contains(rowOf(it.code())))
				.collect(Collectors.groupingBy(it -> rowOf(it.code())));
	}

	/** All those of each matter in force at that moment, in its order, by the matter's code. */
	public Map<String, List<Responsibility>> ofMatters(Collection<String> codes, Moment moment) {
		Map<String, List<Responsibility>> all = new HashMap<>();
		matters.listed(codes, moment).forEach((code, listed) -> all.put(code, listed.responsibilities()));
		return all;
	}

	/**
	 * Those of each matter, in its order; a page for every code asked.
	 *
	 * @param roles
	 *            any of these; empty for all
	 */
	public Map<String, Page<Responsibility>> ofMatters(Collection<String> codes, Set<Role> roles,
			Moment moment,
			PageRequest page) {
		Map<String, List<Responsibility>> all = ofMatters(codes, moment);
		Map<String, Page<Responsibility>> pages = HashMap.newHashMap(codes.size());
		for (String code : codes) {
			Stream<Responsibility> wanted = all.getOrDefault(code, List.of()).stream()
					.filter(it -> roles.isEmpty() || roles.contains(it.role()));
			pages.put(code,
					Pages.cut(wanted.toList(), it -> "%06d %s".formatted(it.position(), it.code()), page));
		}
		return pages;
	}

	/**
	 * Those that each agency bears or has taken over, in the order of the matters' codes; a page for
	 * every code asked.
	 *
	 * @param roles
	 *            any of these; empty for all
	 */
	public Map<String, Page<Responsibility>> ofAgencies(Collection<String> codes, Set<Role> roles,
			Moment moment,
			PageRequest page) {
		return pages(codes, borneBy.byCode(codes), roles, moment, page);
	}

	/**
	 * Those that rest on each legal basis; a page for every code asked.
	 *
	 * @param roles
	 *            any of these; empty for all
	 */
	public Map<String, Page<Responsibility>> restingOn(Collection<String> bases, Set<Role> roles,
			Moment moment, PageRequest page) {
		return pages(bases, restingOn.byCode(bases), roles, moment, page);
	}

	/** The matters that rest on each legal basis, themselves or by a responsibility. */
	public Map<String, Page<Matter>> mattersRestingOn(Collection<String> bases, Moment moment,
			PageRequest page) {
		Map<String, List<String>> codes = new HashMap<>();
		mattersRestingOn.byCode(bases).forEach((basis, entries) -> codes.put(basis, entries.stream()
				.filter(it -> it.validity().holdsAt(moment)).map(MatterEntry::matter).distinct().sorted()
				.toList()));
		return Codes.pages(bases, codes, page, it -> matters.byCode(it, moment));
	}

	private Map<String, Page<Responsibility>> pages(Collection<String> owners,
			Map<String, List<Entry>> entries,
			Set<Role> roles, Moment moment, PageRequest request) {
		Map<String, Page<Entry>> pages = HashMap.newHashMap(owners.size());
		for (String owner : owners) {
			List<Entry> held = entries.getOrDefault(owner, List.of()).stream()
					.filter(it -> it.validity().holdsAt(moment))
					.filter(it -> roles.isEmpty() || roles.contains(it.role())).toList();
			pages.put(owner, Pages.cut(held, Entry::key, request));
		}
		Map<String, Responsibility> found = byCode(shown(pages), moment);
		Map<String, Page<Responsibility>> result = HashMap.newHashMap(owners.size());
		pages.forEach((owner, page) -> result.put(owner, present(page, found)));
		return result;
	}

	private static List<String> shown(Map<String, Page<Entry>> pages) {
		return pages.values().stream().map(Page::items).flatMap(List::stream).map(Entry::code).toList();
	}

	private static Page<Responsibility> present(Page<Entry> entries, Map<String, Responsibility> found) {
		List<Page.Edge<Responsibility>> edges = new ArrayList<>();
		for (Page.Edge<Entry> edge : entries.edges()) {
			Responsibility responsibility = found.get(edge.node().code());
			if (responsibility != null) {
				edges.add(new Page.Edge<>(edge.cursor(), responsibility));
			}
		}
		return new Page<>(edges, entries.totalCount(), entries.hasPrevious(), entries.hasNext());
	}

	private static String rowOf(String code) {
		int ofClass = code.indexOf(Line.OF_CLASS);
		return ofClass < 0 ? code : code.substring(0, ofClass);
	}

	private static String matterOf(String code) {
		int ofClass = code.indexOf(Line.OF_CLASS);
		int end = code.lastIndexOf('-', ofClass < 0 ? code.length() : ofClass);
		return end < 0 ? code : code.substring(0, end);
	}

	private record MatterEntry(String matter, Validity validity) {

		static MatterEntry of(Row row) {
			return new MatterEntry(row.string("matter"), Clocks.of(row));
		}
	}
}

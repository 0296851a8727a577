package quanze.queries.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import quanze.queries.agency.Agency;
import quanze.queries.agency.AgencyLevel;
import quanze.queries.matter.Responsibilities;
import quanze.queries.matter.TerritorialMatter;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.page.Pages;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.Role;
import quanze.queries.responsibility.TimeLimit;
import quanze.queries.time.Moment;

/** Finds matters about which districts say different things. */
public final class Contradictions {

	private static final String TOWNSHIPS = "镇街";

	private final Districts districts;

	private final Responsibilities responsibilities;

	/** In these. */
	public Contradictions(Districts districts, Responsibilities responsibilities) {
		this.districts = districts;
		this.responsibilities = responsibilities;
	}

	/**
	 * Matters of one name of which districts let different agencies lead, or within different times.
	 * Agencies with the same counterpart one level up are the same, and so are all streets and towns;
	 * times are the same when their amounts and units are. A district that is silent contradicts none.
	 *
	 * @param city
	 *            code of the area whose districts are laid side by side
	 * @throws quanze.queries.error.BadRequest
	 *             when there is no such city
	 */
	public Page<Contradiction> within(String city, Moment moment, PageRequest page) {
		Districts.Side side = districts.sideBySide(city, moment);
		List<String> shared = side.byName().values().stream().filter(it -> it.size() > 1)
				.flatMap(List::stream).map(TerritorialMatter::code).sorted().toList();
		Map<String, List<Responsibility>> all = Chunks.read(shared,
				it -> responsibilities.ofMatters(it, moment));
		List<Contradiction> found = new ArrayList<>();
		side.byName().forEach((name, alike) -> {
			List<Said> leading = alike.stream().map(it -> new Said(side.district(it), leading(it, all)))
					.filter(it -> !it.leading().isEmpty()).toList();
			add(found, Contradiction.Kind.LEAD, name, leading, Contradictions::lead, Responsibility::bearer);
			add(found, Contradiction.Kind.TIME_LIMIT, name, leading, Contradictions::time,
					it -> it.timeLimit() == null ? "" : it.timeLimit().text());
		});
		found.sort(Comparator.comparing(Contradiction::key));
		return Pages.cut(found, Contradiction::key, page);
	}

	/** Of a row that names a class of agencies the first. */
	private static List<Responsibility> leading(TerritorialMatter matter,
			Map<String, List<Responsibility>> all) {
		Map<Integer, Responsibility> rows = new TreeMap<>();
		all.getOrDefault(matter.code(), List.of()).stream().filter(it -> it.role() == Role.LEADS)
				.forEach(it -> rows.putIfAbsent(it.position(), it));
		return List.copyOf(rows.values());
	}

	private static void add(List<Contradiction> found, Contradiction.Kind kind, String name,
			List<Said> leading, Function<Responsibility, Optional<String>> meaning,
			Function<Responsibility, String> words) {
		Map<Said, String> meanings = new LinkedHashMap<>();
		for (Said said : leading) {
			String means = said.leading().stream().map(meaning).flatMap(Optional::stream).distinct().sorted()
					.collect(Collectors.joining(" "));
			if (!means.isEmpty()) {
				meanings.put(said, means);
			}
		}
		if (meanings.values().stream().distinct().count() > 1) {
			String what = kind == Contradiction.Kind.LEAD ? "主体责任单位" : "主体责任时限";
			String each = meanings.keySet().stream().map(it -> it.words(words))
					.collect(Collectors.joining("；"));
			found.add(new Contradiction(kind, name, meanings.keySet().stream()
					.flatMap(it -> it.leading().stream()).map(Responsibility::code).toList(),
					"事项“%s”的%s各区不一：%s".formatted(name, what, each)));
		}
	}

	/** The counterpart one level up; all streets and towns are alike. */
	private static Optional<String> lead(Responsibility responsibility) {
		Agency agency = responsibility.agency();
		if (agency == null) {
			return Optional.empty();
		}
		return Optional.of(agency.level() == AgencyLevel.TOWNSHIP
				? TOWNSHIPS
				: Objects.requireNonNullElse(agency.counterpart(), agency.name()));
	}

	private static Optional<String> time(Responsibility responsibility) {
		TimeLimit limit = responsibility.timeLimit();
		return limit == null
				? Optional.empty()
				: limit.stages().stream().filter(it -> it.amount() != null)
						.map(it -> it.amount() + " " + it.unit()).sorted()
						.reduce((one, other) -> one + ", " + other);
	}

	/**
	 * What one district says.
	 */
	private record Said(String district, List<Responsibility> leading) {

		String words(Function<Responsibility, String> words) {
			return district + "为" + leading.stream().map(words).filter(it -> !it.isBlank()).distinct()
					.collect(Collectors.joining("、"));
		}
	}
}

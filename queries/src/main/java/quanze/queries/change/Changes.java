package quanze.queries.change;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import quanze.queries.cypher.Codes;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.Statement;
import quanze.queries.edition.Source;
import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;
import quanze.queries.listed.Fact;
import quanze.queries.listed.Lookup;
import quanze.queries.matter.Matter;
import quanze.queries.matter.Matters;
import quanze.queries.matter.Responsibilities;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.power.Power;
import quanze.queries.power.Powers;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.time.Moment;

/** Finds what changed between two days. */
public final class Changes {

	private static final Statement CHANGES = Statement.beside(Changes.class, "changes");

	private static final Statement REMOVALS = Statement.beside(Changes.class, "removals");

	private final Graph graph;

	private final Matters matters;

	private final Responsibilities responsibilities;

	private final Powers powers;

	/** Finds changes of these. */
	public Changes(Graph graph, Matters matters, Responsibilities responsibilities, Powers powers) {
		this.graph = graph;
		this.matters = matters;
		this.responsibilities = responsibilities;
		this.powers = powers;
	}

	/**
	 * Matters and powers that on the second day are not what they were on the first, in code order, as
	 * known at that moment.
	 *
	 * @param area
	 *            code of the area of the list; null for any
	 * @throws BadRequest
	 *             when {@code from} is later than {@code to}
	 */
	public Page<Change> between(LocalDate from, Moment to, @Nullable String area, PageRequest page) {
		return between(from, to, area, ChangeOrder.CODE, page);
	}

	/**
	 * Matters and powers that on the second day are not what they were on the first, as known at that
	 * moment.
	 *
	 * @param area
	 *            code of the area of the list; null for any
	 * @throws BadRequest
	 *             when {@code from} is later than {@code to}
	 */
	public Page<Change> between(LocalDate from, Moment to, @Nullable String area, ChangeOrder order,
			PageRequest page) {
		if (from.isAfter(to.asOf())) {
			throw new BadRequest("from", Wording.of("from is %s, later than to, which is %s",
					"from 为 %s，晚于 to 的 %s", from, to.asOf()));
		}
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("from", from);
		parameters.put("to", to.asOf());
		parameters.put("knownAt", to.knownAt().atZone(ZoneOffset.UTC));
		parameters.put("area", area);
		return Codes.page(graph, CHANGES, parameters, order, page,
				codes -> new Comparison(List.copyOf(codes), new Moment(from, to.knownAt()), to).changes());
	}

	/** The state of some codes on two days. */
	private final class Comparison {

		private final List<String> codes;

		private final Map<String, Matter> mattersBefore;

		private final Map<String, Matter> mattersAfter;

		private final Map<String, List<Responsibility>> borneBefore;

		private final Map<String, List<Responsibility>> borneAfter;

		private final Map<String, Power> powersBefore;

		private final Map<String, Power> powersAfter;

		private final Map<String, Source> removals;

		Comparison(List<String> codes, Moment from, Moment to) {
			this.codes = codes;
			this.mattersBefore = matters.byCode(codes, from);
			this.mattersAfter = matters.byCode(codes, to);
			this.borneBefore = responsibilities.ofMatters(codes, from);
			this.borneAfter = responsibilities.ofMatters(codes, to);
			this.powersBefore = powers.byCode(codes, from);
			this.powersAfter = powers.byCode(codes, to);
			List<String> gone = codes.stream().filter(it -> after(it) == null).toList();
			this.removals = gone.isEmpty() ? Map.of() : removals(gone, from, to);
		}

		Map<String, Change> changes() {
			Map<String, Change> changes = HashMap.newHashMap(codes.size());
			codes.forEach(code -> changes.put(code, change(code, before(code), after(code))));
			return changes;
		}

		private Change change(String code, @Nullable Fact before, @Nullable Fact after) {
			if (after == null) {
				return new Change(Change.Kind.REMOVED, code, before, null, List.of(), removals.get(code));
			}
			return before == null
					? new Change(Change.Kind.ADDED, code, null, after, List.of(), after.source())
					: new Change(Change.Kind.CHANGED, code, before, after, fields(code), after.source());
		}

		private List<FieldChange> fields(String code) {
			Matter matterBefore = mattersBefore.get(code);
			Matter matterAfter = mattersAfter.get(code);
			if (matterBefore != null && matterAfter != null) {
				return Difference.between(matterBefore, borneBefore.getOrDefault(code, List.of()),
						matterAfter,
						borneAfter.getOrDefault(code, List.of()));
			}
			Power powerBefore = powersBefore.get(code);
			Power powerAfter = powersAfter.get(code);
			return powerBefore == null || powerAfter == null
					? List.of()
					: Difference.between(powerBefore, powerAfter);
		}

		private @Nullable Fact before(String code) {
			Fact matter = mattersBefore.get(code);
			return matter != null ? matter : powersBefore.get(code);
		}

		private @Nullable Fact after(String code) {
			Fact matter = mattersAfter.get(code);
			return matter != null ? matter : powersAfter.get(code);
		}
	}

	private Map<String, Source> removals(List<String> codes, Moment from, Moment to) {
		Map<String, @Nullable Object> parameters = Map.of("codes", codes, "from", from.asOf(), "to",
				to.asOf(),
				"knownAt", to.knownAt().atZone(ZoneOffset.UTC));
		Map<String, Source> sources = new HashMap<>();
		graph.recall(REMOVALS, parameters, codes.size()).forEach(row -> sources.put(row.string("code"),
				Lookup.of(row).source(row.row("source"), row.text("text"))));
		return sources;
	}
}

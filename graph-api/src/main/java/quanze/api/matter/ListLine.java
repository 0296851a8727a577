package quanze.api.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import quanze.queries.matter.Listed;
import quanze.queries.matter.Matter;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.Role;

/**
 * A line of a published list of matters, put together again: a matter with those whom one row
 * names.
 *
 * @param heads
 *            whose task it is: who requests, handles, leads
 * @param others
 *            who assists or cooperates, in that row
 */
record ListLine(Matter matter, List<Responsibility> heads, List<Responsibility> others) {

	private static final Set<Role> OTHERS = Set.of(Role.ASSISTS, Role.COOPERATES);

	/** The lines of a matter, in the order of the rows. */
	static Stream<ListLine> of(Listed listed) {
		List<Responsibility> heads = new ArrayList<>();
		Map<Integer, List<Responsibility>> rows = new LinkedHashMap<>();
		for (Responsibility it : each(listed.responsibilities())) {
			if (OTHERS.contains(it.role())) {
				rows.computeIfAbsent(row(it), row -> new ArrayList<>()).add(it);
			} else {
				heads.add(it);
			}
		}
		return rows.isEmpty()
				? Stream.of(new ListLine(listed.matter(), heads, List.of()))
				: rows.entrySet().stream().map(
						it -> new ListLine(listed.matter(), before(heads, it.getKey()), it.getValue()));
	}

	/** Those whose task it is, as the cell has it. */
	String head() {
		return joined(heads, Responsibility::bearer, "、");
	}

	@Nullable
	String headDuty() {
		return joined(heads, Responsibility::duty, "；");
	}

	/** Those who help, as the cell has it. */
	String other() {
		return joined(others, Responsibility::bearer, "、");
	}

	@Nullable
	String otherDuty() {
		return joined(others, Responsibility::duty, "；");
	}

	String limit() {
		return joined(said(), it -> it.timeLimit() == null ? null : it.timeLimit().text(), "；");
	}

	String basis() {
		return joined(said(), Responsibility::basisText, "；");
	}

	String note() {
		return joined(others, Responsibility::note, "；");
	}

	private Collection<Responsibility> said() {
		return others.isEmpty() ? heads : others;
	}

	/** A class of agencies once: it was one word. */
	private static Collection<Responsibility> each(List<Responsibility> all) {
		return all.stream().collect(Collectors.toMap(Responsibility::position, it -> it, (one, again) -> one,
				LinkedHashMap::new)).values();
	}

	/** Those of that row, or of the last row before it that names any. */
	private static List<Responsibility> before(List<Responsibility> heads, int row) {
		int last = heads.stream().mapToInt(ListLine::row).filter(it -> it <= row).max()
				.orElse(Integer.MAX_VALUE);
		List<Responsibility> named = heads.stream().filter(it -> row(it) == last).toList();
		return named.isEmpty() ? heads : named;
	}

	private static int row(Responsibility responsibility) {
		return Objects.requireNonNullElse(responsibility.source().row(), 0);
	}

	private static String joined(Collection<Responsibility> all,
			Function<Responsibility, @Nullable String> words, String by) {
		return all.stream().map(words).filter(Objects::nonNull).filter(it -> !it.isEmpty()).distinct()
				.collect(Collectors.joining(by));
	}
}

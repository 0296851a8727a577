package quanze.loaders.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import quanze.loaders.report.Change;

/** What an edition holds at some point of a transaction: every entry with what it says. */
final class State {

	private static final int TENTH = 10;

	/** Identity, clocks, and what only repeats a text in another form. */
	private static final Set<String> NOT_SAID = Set.of("uid", "hash", "position", "movedAt", "knownFrom",
			"knownTo",
			"validTo", "endedAt", "area", "key", "within", "limitKind", "limitStages", "limitKinds",
			"limitMinAmounts",
			"limitAmounts", "limitUnits", "limitFroms", "limitActions", "limitSubjects", "limitNotes");

	private final Map<String, Entry> entries;

	private final Set<String> keys;

	private State(Map<String, Entry> entries, Set<String> keys) {
		this.entries = entries;
		this.keys = keys;
	}

	/**
	 * @param said
	 *            properties of the entry, as text
	 * @param borne
	 *            those of its responsibilities, by role and bearer
	 */
	private record Entry(String name, @Nullable String sheet, @Nullable Integer row, Map<String, String> said,
			Map<String, Map<String, String>> borne) {
	}

	static State of(Statements statements) {
		var entries = new TreeMap<String, Entry>();
		var keys = new HashSet<String>();
		for (var row : statements.held("edition-state")) {
			var properties = row.get("entry").asMap();
			keys.add(row.get("key").asString());
			entries.put(row.get("code").asString(), new Entry(name(properties),
					row.get("sheet").isNull() ? null : row.get("sheet").asString(),
					row.get("row").isNull() ? null : row.get("row").asInt(), said(properties),
					borne(row.get("responsibilities"))));
		}
		return new State(entries, keys);
	}

	boolean isEmpty() {
		return entries.isEmpty();
	}

	/** What identifies the entries of a register: the code, or the key of those that have one. */
	Set<String> keys() {
		return keys;
	}

	/** What differs from an earlier state, in the order of the codes. */
	List<Change> since(State before) {
		var codes = new TreeMap<String, Entry>(before.entries);
		codes.putAll(entries);
		var changes = new ArrayList<Change>();
		for (var code : codes.keySet()) {
			var old = before.entries.get(code);
			var current = entries.get(code);
			if (old == null) {
				changes.add(change(Change.Kind.ADDED, code, Objects.requireNonNull(current), List.of()));
			} else if (current == null) {
				changes.add(change(Change.Kind.REMOVED, code, old, List.of()));
			} else if (!old.said().equals(current.said()) || !old.borne().equals(current.borne())) {
				changes.add(change(Change.Kind.CHANGED, code, current, fields(old, current)));
			}
		}
		return changes;
	}

	/**
	 * @throws ShrinksException
	 *             if the changes remove more than a tenth
	 */
	void checkShrinking(List<Change> changes) {
		var removed = (int) changes.stream().filter(it -> it.kind() == Change.Kind.REMOVED).count();
		if (removed * TENTH > entries.size()) {
			throw new ShrinksException(removed, entries.size());
		}
	}

	private static Change change(Change.Kind kind, String code, Entry entry, List<Change.Field> fields) {
		return new Change(kind, code, entry.name(), entry.sheet(), entry.row(), fields);
	}

	private static List<Change.Field> fields(Entry before, Entry after) {
		var fields = new ArrayList<Change.Field>();
		compare(null, before.said(), after.said(), fields);
		var bearers = new LinkedHashMap<>(before.borne());
		bearers.putAll(after.borne());
		bearers.keySet().forEach(bearer -> compare(bearer, before.borne().getOrDefault(bearer, Map.of()),
				after.borne().getOrDefault(bearer, Map.of()), fields));
		return fields;
	}

	private static void compare(@Nullable String bearer, Map<String, String> before,
			Map<String, String> after,
			List<Change.Field> fields) {
		var names = new TreeMap<>(before);
		names.putAll(after);
		for (var name : names.keySet()) {
			if (!Objects.equals(before.get(name), after.get(name))) {
				fields.add(new Change.Field(name, bearer, before.get(name), after.get(name)));
			}
		}
	}

	private static String name(Map<String, Object> properties) {
		return String.valueOf(properties.getOrDefault("name", properties.get("citation")));
	}

	private static Map<String, String> said(Map<String, Object> properties) {
		var said = new TreeMap<String, String>();
		properties.forEach((name, value) -> {
			if (value != null && !NOT_SAID.contains(name)) {
				said.put(name, text(value));
			}
		});
		return said;
	}

	private static Map<String, Map<String, String>> borne(Value responsibilities) {
		var borne = new LinkedHashMap<String, Map<String, String>>();
		var seen = new HashSet<String>();
		for (var responsibility : responsibilities.values()) {
			var said = new TreeMap<>(said(responsibility.get("properties").asMap()));
			said.remove("code");
			said.put("legalBases", text(responsibility.get("bases").asList()));
			var bearer = said.get("role") + " " + said.get("bearer");
			var key = bearer;
			for (var again = 2; !seen.add(key); again++) {
				key = bearer + " " + again;
			}
			borne.put(key, said);
		}
		return borne;
	}

	private static String text(Object value) {
		return value instanceof List<?> list
				? list.stream().map(String::valueOf).collect(Collectors.joining("、"))
				: value.toString();
	}

}

package quanze.loaders.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import quanze.loaders.limit.Stage;
import quanze.loaders.limit.TimeLimit;

/** Properties of a node, as the driver takes them: absent values are left out. */
final class Properties {

	private final Map<String, Object> values = new HashMap<>();

	Properties with(String name, @Nullable Object value) {
		if (value != null) {
			values.put(name, value);
		}
		return this;
	}

	/** The limit's text, kind and stages; nothing if there is no limit. */
	Properties with(@Nullable TimeLimit limit) {
		if (limit == null) {
			return this;
		}
		values.put("limit", limit.text());
		values.put("limitKind", limit.kind().name());
		stages("limitStages", limit, Stage::text, "");
		stages("limitKinds", limit, it -> it.kind().name(), "");
		stages("limitMinAmounts", limit, Stage::minAmount, -1);
		stages("limitAmounts", limit, Stage::amount, -1);
		stages("limitUnits", limit, it -> it.unit() == null ? null : it.unit().name(), "");
		stages("limitFroms", limit, Stage::from, "");
		stages("limitActions", limit, Stage::action, "");
		stages("limitSubjects", limit, Stage::subject, "");
		stages("limitNotes", limit, Stage::note, "");
		return this;
	}

	/** The same in the order of their names. */
	Map<String, Object> sorted() {
		return new TreeMap<>(values);
	}

	Map<String, Object> all() {
		return values;
	}

	/** A row of parameters; unlike properties it may hold {@code null}. */
	static Map<String, Object> row(@Nullable Object... namesAndValues) {
		var row = new HashMap<String, Object>();
		for (var i = 0; i < namesAndValues.length; i += 2) {
			row.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return row;
	}

	/** What each stage says; nothing where none of them says anything. */
	private void stages(String name, TimeLimit limit, Function<Stage, @Nullable Object> value,
			Object nothing) {
		var said = new ArrayList<Object>();
		limit.stages().forEach(stage -> said.add(Objects.requireNonNullElse(value.apply(stage), nothing)));
		if (said.stream().anyMatch(it -> !it.equals(nothing))) {
			values.put(name, said);
		}
	}

}

package quanze.loaders.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
		values.put("limitStages", stages(limit, Stage::text));
		values.put("limitKinds", stages(limit, it -> it.kind().name()));
		values.put("limitMinAmounts", stages(limit, it -> amount(it.minAmount())));
		values.put("limitAmounts", stages(limit, it -> amount(it.amount())));
		values.put("limitUnits", stages(limit, it -> it.unit() == null ? "" : it.unit().name()));
		values.put("limitFroms", stages(limit, it -> text(it.from())));
		values.put("limitActions", stages(limit, it -> text(it.action())));
		values.put("limitSubjects", stages(limit, it -> text(it.subject())));
		values.put("limitNotes", stages(limit, it -> text(it.note())));
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

	private static List<Object> stages(TimeLimit limit, Function<Stage, Object> value) {
		var values = new ArrayList<Object>();
		limit.stages().forEach(stage -> values.add(value.apply(stage)));
		return values;
	}

	private static Integer amount(@Nullable Integer amount) {
		return amount == null ? -1 : amount;
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text;
	}

}

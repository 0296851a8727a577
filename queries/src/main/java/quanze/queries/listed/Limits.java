package quanze.queries.listed;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import quanze.queries.cypher.Row;
import quanze.queries.responsibility.TimeLimit;
import quanze.queries.responsibility.TimeLimit.Kind;
import quanze.queries.responsibility.TimeLimit.Stage;
import quanze.queries.responsibility.TimeLimit.Unit;

/** Reads a time limit from the parallel lists in which a node keeps it. */
public final class Limits {

	private Limits() {
	}

	/** The time limit of a node; null where the list has no such column. */
	public static @Nullable TimeLimit of(Row row) {
		String kind = row.text("limitKind");
		if (kind == null) {
			return null;
		}
		String text = Objects.requireNonNullElse(row.text("limit"), "");
		List<String> stages = row.strings("limitStages");
		List<String> kinds = row.strings("limitKinds");
		List<Integer> minAmounts = row.numbers("limitMinAmounts");
		List<Integer> amounts = row.numbers("limitAmounts");
		List<String> units = row.strings("limitUnits");
		List<String> froms = row.strings("limitFroms");
		List<String> actions = row.strings("limitActions");
		List<String> subjects = row.strings("limitSubjects");
		List<String> notes = row.strings("limitNotes");
		return new TimeLimit(text, Kind.valueOf(kind), IntStream.range(0, stages.size())
				.mapToObj(
						it -> new Stage(stages.get(it), Kind.valueOf(kinds.get(it)),
								amount(minAmounts.get(it)), amount(amounts.get(it)),
								unit(units.get(it)), words(froms.get(it)), words(actions.get(it)),
								words(subjects.get(it)), words(notes.get(it))))
				.toList());
	}

	private static @Nullable Integer amount(Integer amount) {
		return amount < 0 ? null : amount;
	}

	private static @Nullable Unit unit(String unit) {
		return unit.isEmpty() ? null : Unit.valueOf(unit);
	}

	private static @Nullable String words(String words) {
		return words.isEmpty() ? null : words;
	}
}

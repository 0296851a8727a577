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
								amount(minAmounts, it), amount(amounts, it),
								unit(units, it), words(froms, it), words(actions, it),
								words(subjects, it), words(notes, it)))
				.toList());
	}

	private static @Nullable Integer amount(List<Integer> amounts, int stage) {
		return amounts.isEmpty() || amounts.get(stage) < 0 ? null : amounts.get(stage);
	}

	private static @Nullable Unit unit(List<String> units, int stage) {
		String unit = words(units, stage);
		return unit == null ? null : Unit.valueOf(unit);
	}

	/** A list in which no stage says anything is absent. */
	private static @Nullable String words(List<String> words, int stage) {
		return words.isEmpty() || words.get(stage).isEmpty() ? null : words.get(stage);
	}
}

package quanze.api.rdf;

import org.jspecify.annotations.Nullable;
import quanze.queries.responsibility.TimeLimit;
import quanze.queries.responsibility.TimeLimit.Stage;

/**
 * Time limits as lengths of time: those that are one amount of units that every clock or calendar
 * counts alike. Working days are none.
 */
final class Durations {

	private Durations() {
	}

	/** As XML Schema writes it; null where the limit is no such length. */
	static @Nullable String of(@Nullable TimeLimit limit) {
		if (limit == null || limit.stages().size() != 1) {
			return null;
		}
		Stage stage = limit.stages().getFirst();
		Integer amount = stage.amount();
		if (stage.kind() != TimeLimit.Kind.AMOUNT || amount == null || stage.unit() == null) {
			return null;
		}
		return switch (stage.unit()) {
			case MINUTE -> "PT%dM".formatted(amount);
			case HOUR -> "PT%dH".formatted(amount);
			case DAY -> "P%dD".formatted(amount);
			case WEEK -> "P%dD".formatted(7 * amount);
			case MONTH -> "P%dM".formatted(amount);
			case YEAR -> "P%dY".formatted(amount);
			case WORKING_HOUR, WORKING_DAY -> null;
		};
	}
}

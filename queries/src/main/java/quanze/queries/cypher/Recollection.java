package quanze.queries.cypher;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the rows of statements for as long as the graph is as it is. What is asked as known at
 * a moment behind the last change is the same question as any later one.
 */
final class Recollection {

	private static final String KNOWN_AT = "knownAt";

	private final Cache<Asked, Answer> answers;

	private volatile GraphVersion version = GraphVersion.NONE;

	/**
	 * @param weight
	 *            how many rows are kept, about
	 */
	Recollection(long weight) {
		this.answers = Caffeine.newBuilder().maximumWeight(weight)
				.weigher((Asked asked, Answer answer) -> answer.weight()).executor(Runnable::run).build();
	}

	/** From now on answers are those of that version. */
	void follow(GraphVersion next) {
		version = next;
	}

	/**
	 * The rows, read when they are not known.
	 *
	 * @param weight
	 *            how many rows they stand for, about
	 */
	List<Row> rows(Statement statement, Map<String, @Nullable Object> parameters, int weight,
			Statements costs, Supplier<List<Row>> reading) {
		Asked asked = new Asked(version, statement, settled(parameters, version));
		Answer known = answers.getIfPresent(asked);
		costs.remembered(known == null ? 0 : 1, known == null ? 1 : 0);
		if (known != null) {
			return known.rows();
		}
		List<Row> rows = List.copyOf(reading.get());
		answers.put(asked, new Answer(rows, weight));
		return rows;
	}

	private static Map<String, @Nullable Object> settled(Map<String, @Nullable Object> parameters,
			GraphVersion version) {
		Map<String, @Nullable Object> settled = new HashMap<>(parameters);
		if (settled.get(KNOWN_AT) instanceof ZonedDateTime at
				&& !at.toInstant().isBefore(version.changedAt())) {
			settled.remove(KNOWN_AT);
		}
		return settled;
	}

	private record Asked(GraphVersion version, Statement statement, Map<String, @Nullable Object> settled) {
	}

	private record Answer(List<Row> rows, int weight) {
	}
}

package quanze.api.effort;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/** What one operation has cost so far, in whatever threads it ran. */
final class Effort {

	/** Under which it stands in the context of its operation. */
	static final String KEY = "quanze.effort";

	/** Before it is known what was asked. */
	static final String NOTHING = "none";

	private static final ThreadLocal<@Nullable Effort> CURRENT = new ThreadLocal<>();

	private final long start = System.nanoTime();

	private final LongAdder statements = new LongAdder();

	private final LongAdder rows = new LongAdder();

	private final LongAdder hits = new LongAdder();

	private final LongAdder misses = new LongAdder();

	private final LongAdder searching = new LongAdder();

	private volatile String question = NOTHING;

	/** That of the operation that runs in this thread; null outside of operations. */
	static @Nullable Effort current() {
		return CURRENT.get();
	}

	static void enter(Effort effort) {
		CURRENT.set(effort);
	}

	static void leave() {
		CURRENT.remove();
	}

	static @Nullable Effort of(GraphQLContext context) {
		return context.get(KEY);
	}

	/**
	 * @param field
	 *            what is asked for
	 */
	void ask(String field) {
		question = field;
	}

	void statement() {
		statements.increment();
	}

	void rows(long number) {
		rows.add(number);
	}

	void remembered(int known, int missing) {
		hits.add(known);
		misses.add(missing);
	}

	void searched(Duration took) {
		searching.add(took.toNanos());
	}

	/** What was asked for: the field of the schema's root, {@code several}, or {@value #NOTHING}. */
	String question() {
		return question;
	}

	long statements() {
		return statements.sum();
	}

	/** Rows that came back from the graph. */
	long rows() {
		return rows.sum();
	}

	/** Things that were known already. */
	long hits() {
		return hits.sum();
	}

	/** Things that had to be read. */
	long misses() {
		return misses.sum();
	}

	/** Time in the index. */
	Duration searching() {
		return Duration.ofNanos(searching.sum());
	}

	/** Time since it began. */
	Duration elapsed() {
		return Duration.ofNanos(System.nanoTime() - start);
	}
}

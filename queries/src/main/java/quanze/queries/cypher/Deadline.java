package quanze.queries.cypher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import quanze.queries.error.TimedOut;

/**
 * Until when what runs in a thread has to be done. Statements get what is left of the time and no
 * more. At its end whoever waits for the database is woken and drops the connection, so that the
 * database drops the statement.
 */
public final class Deadline {

	private static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

	private static final ScheduledThreadPoolExecutor WATCH = watch();

	private final Thread worker = Thread.currentThread();

	private final List<Runnable> actions = new ArrayList<>();

	private final Duration limit;

	private final long end;

	private boolean over;

	private boolean done;

	private Deadline(Duration limit, long end) {
		this.limit = limit;
		this.end = end;
	}

	/**
	 * Does the work, which may take that long; within a deadline that ends earlier that one counts.
	 *
	 * @throws TimedOut
	 *             from whatever reads the graph at the end of the time or behind it
	 */
	public static <T> T within(Duration limit, Supplier<T> work) {
		Deadline around = CURRENT.isBound() ? CURRENT.get() : null;
		long end = System.nanoTime() + limit.toNanos();
		if (around != null && around.end - end < 0) {
			return work.get();
		}
		Deadline deadline = new Deadline(limit, end);
		Future<?> watch = WATCH.schedule(deadline::end, limit.toNanos(), TimeUnit.NANOSECONDS);
		try {
			return ScopedValue.where(CURRENT, deadline).call(work::get);
		} finally {
			watch.cancel(false);
			deadline.finish();
		}
	}

	/** Does that when the time of what runs in this thread is over; at once when it is over already. */
	public static void whenOver(Runnable action) {
		Deadline deadline = CURRENT.isBound() ? CURRENT.get() : null;
		if (deadline != null) {
			deadline.add(action);
		}
	}

	/** Whether the time of what runs in this thread is over; never without a deadline. */
	public static boolean isOver() {
		return CURRENT.isBound() && CURRENT.get().left() <= 0;
	}

	/**
	 * What is left of the time, at most so much.
	 *
	 * @throws TimedOut
	 *             when nothing is left
	 */
	static Duration left(Duration most) {
		if (!CURRENT.isBound()) {
			return most;
		}
		long left = CURRENT.get().left();
		if (left <= 0) {
			throw timedOut(most, null);
		}
		return left < most.toNanos() ? Duration.ofNanos(left) : most;
	}

	/** Says that the time of what runs in this thread is over. */
	static TimedOut timedOut(Duration otherwise, @Nullable Throwable cause) {
		return new TimedOut(isOver() ? CURRENT.get().limit : otherwise, cause);
	}

	private long left() {
		return end - System.nanoTime();
	}

	private synchronized void add(Runnable action) {
		if (over) {
			action.run();
		} else {
			actions.add(action);
		}
	}

	private synchronized void end() {
		if (!done) {
			over = true;
			actions.forEach(Runnable::run);
			worker.interrupt();
		}
	}

	/** What the worker does next must not be woken by this. */
	private synchronized void finish() {
		done = true;
		if (over) {
			Thread.interrupted();
		}
	}

	private static ScheduledThreadPoolExecutor watch() {
		var executor = new ScheduledThreadPoolExecutor(1,
				Thread.ofPlatform().daemon().name("deadlines").factory());
		executor.setRemoveOnCancelPolicy(true);
		return executor;
	}
}

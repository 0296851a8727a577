package quanze.api.limits;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import graphql.execution.AbortExecutionException;

/**
 * Lets a few go at a time, first come first served: those that would keep a processor busy for
 * long, so that there is one for the others.
 */
final class Turns {

	private final Semaphore free;

	Turns(int atATime) {
		this.free = new Semaphore(atATime, true);
	}

	/**
	 * Waits for its turn.
	 *
	 * @return ends the turn; the second time it does nothing
	 * @throws AbortExecutionException
	 *             when the time of the operation is over before
	 */
	Runnable take() {
		try {
			free.acquire();
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AbortExecutionException(ex);
		}
		AtomicBoolean taken = new AtomicBoolean(true);
		return () -> {
			if (taken.getAndSet(false)) {
				free.release();
			}
		};
	}
}

package quanze.queries.cypher;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import quanze.queries.SharedGraph;
import quanze.queries.error.TimedOut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeadlineIT {

	/** Would count to ten thousand million. */
	private static final Statement ENDLESS = new Statement("test/endless", """
			UNWIND range(1, 100000) AS a
			UNWIND range(1, 100000) AS b
			RETURN sum(a * b) AS endless
			""");

	private static final Statement RUNNING = new Statement("test/running",
			"""
					SHOW TRANSACTIONS YIELD currentQuery, status
					WHERE currentQuery CONTAINS 'endless' AND NOT currentQuery CONTAINS 'SHOW' AND status STARTS WITH 'Running'
					RETURN count(*) AS running
					""");

	private final Graph graph = new Graph(SharedGraph.driver(), null, Duration.ofMinutes(5),
			Statements.UNCOUNTED);

	@Test
	void aStatementEndsWithTheTimeOfItsRequestAndTheDatabaseDropsIt() {
		assertThatThrownBy(
				() -> Deadline.within(Duration.ofMillis(300), () -> graph.read(ENDLESS, Map.of(), it -> it)))
				.isInstanceOf(TimedOut.class)
				.hasMessage("this takes longer than 0.3 seconds; ask for smaller pages or fewer levels");
		assertThat(Thread.currentThread().isInterrupted()).isFalse();
		while (running() > 0) {
			Thread.onSpinWait();
		}
		assertThat(graph.lostSince()).as("the database is not away").isNull();
	}

	@Test
	void aStatementThatOutlastsItsOwnTimeIsATimeoutAndTheDatabaseIsNotAway() {
		Graph hasty = new Graph(SharedGraph.driver(), null, Duration.ofMillis(200), Statements.UNCOUNTED);
		assertThatThrownBy(() -> hasty.read(ENDLESS, Map.of(), it -> it)).isInstanceOf(TimedOut.class)
				.hasMessage("this takes longer than 0.2 seconds; ask for smaller pages or fewer levels");
		assertThat(hasty.lostSince()).isNull();
	}

	@Test
	void aStreamThatOutlastsItsTimeSaysItsOwnLimit() {
		Graph hasty = new Graph(SharedGraph.driver(), null, Duration.ofMillis(1), Statements.UNCOUNTED);
		assertThatThrownBy(() -> hasty.stream(ENDLESS, Map.of(), it -> {
		})).isInstanceOf(TimedOut.class).hasMessageContaining("0.36 seconds");
	}

	@Test
	void behindItsTimeARequestSendsNoStatement() {
		AtomicBoolean sent = new AtomicBoolean();
		Graph watched = new Graph(SharedGraph.driver(), null, Duration.ofMinutes(5), it -> sent.set(true));
		assertThatThrownBy(() -> Deadline.within(Duration.ZERO, () -> {
			CountDownLatch over = new CountDownLatch(1);
			Deadline.whenOver(over::countDown);
			awaitUninterruptibly(over);
			return watched.read(RUNNING, Map.of(), it -> it);
		})).isInstanceOf(TimedOut.class);
		assertThat(sent).isFalse();
	}

	@Test
	void theEarlierOfTwoDeadlinesCounts() {
		assertThatThrownBy(() -> Deadline.within(Duration.ofMillis(200),
				() -> Deadline.within(Duration.ofMinutes(1), () -> graph.read(ENDLESS, Map.of(), it -> it))))
				.isInstanceOf(TimedOut.class).hasMessageContaining("0.2 seconds");
	}

	private long running() {
		return graph.read(RUNNING, Map.of(), it -> it.big("running")).getFirst();
	}

	private static void awaitUninterruptibly(CountDownLatch latch) {
		while (latch.getCount() > 0) {
			Thread.onSpinWait();
		}
	}
}

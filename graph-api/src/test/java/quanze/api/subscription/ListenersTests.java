package quanze.api.subscription;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import quanze.api.error.ErrorCode;
import quanze.queries.cypher.GraphVersion;
import quanze.queries.publication.Publication;
import reactor.core.Disposable;
import reactor.core.Exceptions;
import reactor.core.publisher.BaseSubscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ListenersTests {

	private static final Publication NEWS = new Publication(GraphVersion.NONE, GraphVersion.NONE, true,
			List.of(),
			List.of(), List.of(), List.of());

	private final Listeners listeners = new Listeners(
			new Bounds(9, 3, 2, 9, Duration.ZERO, Duration.ZERO, Duration.ZERO));

	@Test
	void moreThanMayBeOnOneConnectionAreRefused() {
		Disposable first = listeners.listen("a").subscribe();
		listeners.listen("a").subscribe();
		assertThatThrownBy(() -> listeners.listen("a").blockFirst())
				.isInstanceOfSatisfying(TooMany.class, it -> {
					assertThat(it.fault().code()).isEqualTo(ErrorCode.TOO_LARGE);
					assertThat(it.fault().details()).containsEntry("limit", 2);
				}).hasMessage(
						"this connection has 3 subscriptions; at most 2: complete one, or open another connection");
		first.dispose();
		listeners.listen("a").subscribe();
		assertThat(listeners.count()).isEqualTo(2);
	}

	@Test
	void moreThanMayBeAtAllAreRefusedUntilOneGoes() {
		Disposable first = listeners.listen("a").subscribe();
		listeners.listen("b").subscribe();
		listeners.listen("c").subscribe();
		assertThatThrownBy(() -> listeners.listen("d").blockFirst()).isInstanceOf(TooMany.class)
				.hasMessage("3 subscriptions are running; at most 3: try again later");
		first.dispose();
		listeners.listen("d").subscribe();
		assertThat(listeners.count()).isEqualTo(3);
	}

	@Test
	void whoDoesNotKeepUpIsDroppedAndTheOthersHearAll() throws InterruptedException {
		Slow slow = new Slow();
		listeners.listen("slow").subscribe(slow);
		CountDownLatch heard = new CountDownLatch(Listeners.BEHIND + 1);
		listeners.listen("quick").subscribe(it -> heard.countDown());
		for (int i = 0; i < Listeners.BEHIND; i++) {
			listeners.tell(NEWS);
		}
		assertThat(listeners.count()).isEqualTo(2);
		while (heard.getCount() > 1) {
			Thread.onSpinWait();
		}
		listeners.tell(NEWS);
		heard.await();
		assertThat(listeners.count()).isEqualTo(1);
		slow.request(Long.MAX_VALUE);
		slow.ended.await();
		assertThat(slow.fault).matches(Exceptions::isOverflow);
		assertThat(Dropped.told(slow.fault, Locale.ENGLISH))
				.hasMessage("more than 4 changes were waiting to be heard; "
						+ "subscribe again, and ask anew what is remembered");
		assertThat(Dropped.told(slow.fault, Locale.CHINESE))
				.hasMessage("有超过 4 次变更尚未接收；请重新订阅，并重新查询已缓存的内容");
	}

	private static final class Slow extends BaseSubscriber<Publication> {

		private final CountDownLatch ended = new CountDownLatch(1);

		private Throwable fault = new IllegalStateException("none");

		@Override
		protected void hookOnSubscribe(Subscription subscription) {
			// asks for nothing
		}

		@Override
		protected void hookOnError(Throwable throwable) {
			fault = throwable;
			ended.countDown();
		}
	}
}

package quanze.api.subscription;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

import graphql.ExecutionResult;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Answers as server-sent events, as the protocol of {@code graphql-sse} with distinct connections
 * has them: subscriptions with many results, other operations with one. A stream that is cut off
 * without {@code complete} is taken up again by its client.
 */
class EventStreams extends GraphQlSseHandler implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);

	private final Duration lifetime;

	private final Duration keepAlive;

	private final Set<Stream> open = ConcurrentHashMap.newKeySet();

	private final Scheduler threads = Schedulers
			.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "event-streams");

	private volatile boolean running;

	/**
	 * @param lifetime
	 *            after which a stream is cut off
	 * @param keepAlive
	 *            how often a sign of life is sent: one that does not arrive tells that the client is
	 *            gone
	 */
	EventStreams(WebGraphQlHandler handler, Duration lifetime, Duration keepAlive) {
		super(handler, lifetime, keepAlive);
		this.lifetime = lifetime;
		this.keepAlive = keepAlive;
	}

	@Override
	protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
		Flux<Map<String, Object>> results = answer.flatMapMany(EventStreams::results);
		return ServerResponse.sse(events -> begin(new Stream(events), results), lifetime);
	}

	private void begin(Stream stream, Flux<Map<String, Object>> results) {
		open.add(stream);
		if (!running) {
			stream.cut();
			return;
		}
		Flux<Signal<Writing>> written = results.map(stream::next).materialize();
		Flux<Signal<Writing>> signs = Flux.interval(keepAlive).onBackpressureDrop()
				.map(it -> Signal.next(stream.sign()));
		Flux.merge(1, written, signs).<Writing>dematerialize().publishOn(threads, 1).subscribe(stream);
	}

	private static Flux<Map<String, Object>> results(WebGraphQlResponse response) {
		if (response.getData() instanceof Publisher<?> publisher) {
			return Flux.from(publisher).cast(ExecutionResult.class).map(ExecutionResult::toSpecification);
		}
		return Flux.just(response.toMap());
	}

	@Override
	public void start() {
		running = true;
	}

	/** How many there are. */
	int count() {
		return open.size();
	}

	/** Before the server is stopped, which would wait for them. */
	@Override
	public void stop() {
		running = false;
		open.forEach(Stream::cut);
	}

	@Override
	public boolean isRunning() {
		return running;
	}

	/** One client's stream: written an event at a time, the next is asked for when it has gone out. */
	private final class Stream extends BaseSubscriber<Writing> {

		private final SseBuilder events;

		Stream(SseBuilder events) {
			this.events = events;
			events.onTimeout(this::cut);
			events.onError(it -> cut());
			events.onComplete(this::cut);
		}

		Writing next(Map<String, Object> result) {
			return () -> events.event("next").data(result);
		}

		Writing sign() {
			return () -> events.comment("").send();
		}

		@Override
		protected void hookOnSubscribe(Subscription subscription) {
			subscription.request(1);
		}

		@Override
		protected void hookOnNext(Writing writing) {
			write(writing);
			request(1);
		}

		@Override
		protected void hookOnError(Throwable fault) {
			if (fault instanceof SubscriptionPublisherException told) {
				write(next(told.toMap()));
			} else {
				LOG.error("a subscription failed", fault);
			}
			hookOnComplete();
		}

		@Override
		protected void hookOnComplete() {
			write(() -> events.event("complete").data(""));
			cut();
		}

		/** Ends the stream as it is; does nothing when it has ended. */
		void cut() {
			if (open.remove(this)) {
				cancel();
				events.complete();
			}
		}

		private void write(Writing writing) {
			try {
				writing.write();
			} catch (IOException | IllegalStateException ex) {
				LOG.debug("a client of an event stream is gone", ex);
				cut();
			}
		}
	}

	private interface Writing {

		void write() throws IOException;
	}
}

package quanze.api.subscription;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

import org.springframework.stereotype.Component;
import quanze.api.error.ErrorCode;
import quanze.api.error.Fault;
import quanze.api.limits.Exceeded;
import quanze.queries.error.Wording;
import quanze.queries.publication.Publication;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.FluxSink.OverflowStrategy;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Those who listen to publications. Each hears what is told from then on, in its own thread. */
@Component
class Listeners {

	/** How many publications one may be behind before it is dropped. */
	static final int BEHIND = 4;

	private final Bounds bounds;

	private final Set<FluxSink<Publication>> sinks = ConcurrentHashMap.newKeySet();

	private final Map<String, Integer> connections = new ConcurrentHashMap<>();

	private final Scheduler threads = Schedulers
			.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "listeners");

	Listeners(Bounds bounds) {
		this.bounds = bounds;
	}

	/**
	 * What is told from the moment of subscription; it fails with {@link TooMany} when too many listen
	 * already, and with an overflow when the listener does not keep up.
	 *
	 * @param connection
	 *            that many listeners may share
	 */
	Flux<Publication> listen(String connection) {
		return Flux.<Publication>create(sink -> add(sink, connection), OverflowStrategy.ERROR)
				.publishOn(threads, BEHIND);
	}

	/** Tells everyone; waits for nobody. */
	void tell(Publication publication) {
		sinks.forEach(it -> it.next(publication));
	}

	/** How many there are. */
	int count() {
		return sinks.size();
	}

	private void add(FluxSink<Publication> sink, String connection) {
		int here = connections.merge(connection, 1, Integer::sum);
		sink.onDispose(() -> {
			sinks.remove(sink);
			connections.computeIfPresent(connection, (it, count) -> count == 1 ? null : count - 1);
		});
		if (here > bounds.perConnection()) {
			sink.error(new TooMany(Exceeded.by("per-connection", here, bounds.perConnection(), Wording.of(
					"this connection has %d subscriptions; at most %d: complete one, or open another connection",
					"本连接有 %d 个订阅；最多 %d 个：请结束一个，或另开连接", here, bounds.perConnection()))));
		} else if (sinks.size() >= bounds.listeners()) {
			sink.error(new TooMany(Fault.of(ErrorCode.UNAVAILABLE,
					"%d subscriptions are running; at most %d: try again later",
					"现有 %d 个订阅；最多 %d 个：请稍后重试", sinks.size(), bounds.listeners())
					.with("limit", bounds.listeners())));
		} else {
			sinks.add(sink);
		}
	}
}

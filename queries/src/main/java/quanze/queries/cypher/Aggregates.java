package quanze.queries.cypher;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import quanze.queries.error.QueriesException;
import quanze.queries.error.TimedOut;

/**
 * What was read by code, kept by version of the graph within a bounded weight. Those missing are
 * read together, in the thread that asks; who asks for the same meanwhile waits for that reading.
 */
public final class Aggregates<V> {

	/** How long to wait for what another reads, where nothing else bounds the time. */
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final int ATTEMPTS = 3;

	private final GraphVersions versions;

	private final Function<Collection<String>, Map<String, V>> reading;

	private final AsyncCache<Key, Optional<V>> cache;

	/**
	 * @param weight
	 *            of everything kept, at most
	 * @param weigher
	 *            weight of one, at least 1; absent ones weigh 1
	 * @param reading
	 *            reads those that there are
	 */
	public Aggregates(GraphVersions versions, long weight, ToIntFunction<V> weigher,
			Function<Collection<String>, Map<String, V>> reading) {
		this.versions = versions;
		this.reading = reading;
		this.cache = Caffeine.newBuilder()
				.maximumWeight(weight)
				.weigher((Key key, Optional<V> value) -> value.map(weigher::applyAsInt).orElse(1))
				.executor(Runnable::run)
				.buildAsync();
	}

	/** Those that there are, in the order asked. */
	public Map<String, V> byCode(Collection<String> codes) {
		long version = versions.current();
		Set<Key> keys = codes.stream().map(it -> new Key(version, it)).collect(Collectors.toSet());
		Map<Key, Optional<V>> found = found(keys);
		Map<String, V> result = LinkedHashMap.newLinkedHashMap(keys.size());
		for (String code : codes) {
			Optional<V> value = found.get(new Key(version, code));
			if (value != null && value.isPresent()) {
				result.put(code, value.get());
			}
		}
		return result;
	}

	private CompletableFuture<Map<Key, Optional<V>>> read(Set<? extends Key> missing) {
		Map<String, V> read = reading.apply(missing.stream().map(Key::code).sorted().toList());
		Map<Key, Optional<V>> result = HashMap.newHashMap(missing.size());
		missing.forEach(it -> result.put(it, Optional.ofNullable(read.get(it.code()))));
		return CompletableFuture.completedFuture(result);
	}

	/**
	 * Waits for those that others read, too. What one of them has no more time for is read by the next.
	 */
	private Map<Key, Optional<V>> found(Set<Key> keys) {
		for (int attempt = 1;; attempt++) {
			int[] missing = {0};
			try {
				Map<Key, Optional<V>> found = await(cache.getAll(keys, (unknown, unused) -> {
					missing[0] = unknown.size();
					return read(unknown);
				}));
				versions.statements().remembered(keys.size() - missing[0], missing[0]);
				return found;
			} catch (TimedOut ex) {
				if (Deadline.isOver() || attempt == ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

	private static <T> T await(CompletableFuture<T> future) {
		try {
			return future.isDone()
					? future.join()
					: future.get(Deadline.left(PATIENCE).toNanos(), TimeUnit.NANOSECONDS);
		} catch (CompletionException | ExecutionException ex) {
			if (ex.getCause() instanceof QueriesException cause) {
				throw cause;
			}
			throw new CompletionException(ex.getCause());
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw Deadline.timedOut(PATIENCE, ex);
		} catch (TimeoutException ex) {
			throw Deadline.timedOut(PATIENCE, ex);
		}
	}

	private record Key(long version, String code) {
	}
}

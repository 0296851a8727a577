package quanze.queries.cypher;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import quanze.queries.error.QueriesException;

/**
 * What was read by code, kept by version of the graph within a bounded weight. Those missing are
 * read together, in the thread that asks; who asks for the same meanwhile waits for that reading.
 */
public final class Aggregates<V> {

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
		int[] missing = {0};
		Map<Key, Optional<V>> found = await(cache.getAll(keys, (unknown, unused) -> {
			missing[0] = unknown.size();
			return read(unknown);
		}));
		versions.statements().remembered(keys.size() - missing[0], missing[0]);
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

	private static <T> T await(CompletableFuture<T> future) {
		try {
			return future.join();
		} catch (CompletionException ex) {
			if (ex.getCause() instanceof QueriesException cause) {
				throw cause;
			}
			throw ex;
		}
	}

	private record Key(long version, String code) {
	}
}

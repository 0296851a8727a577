package quanze.queries.search;

import java.io.IOException;
import java.time.LocalDate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents that come into question, a bit for each: those of a filter among those that were in
 * force on a day, as it was known at a moment. They are asked for again and again, and kept while
 * there is room.
 */
final class Scopes {

	private static final long MOST_BYTES = 64 << 20;

	private final Cache<Key, FixedBitSet> documents = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
			.weigher((Key key, FixedBitSet all) -> Math.toIntExact(all.ramBytesUsed()))
			.executor(Runnable::run).build();

	/** Not to be changed. */
	FixedBitSet of(SearchFilter filter, LocalDate day, long known, IndexSearcher searcher)
			throws IOException {
		Key key = new Key(searcher.getIndexReader().getReaderCacheHelper().getKey(), filter, day, known);
		FixedBitSet all = documents.getIfPresent(key);
		if (all == null) {
			all = look(filter, day, known, searcher);
			documents.put(key, all);
		}
		return all;
	}

	private FixedBitSet look(SearchFilter filter, LocalDate day, long known, IndexSearcher searcher)
			throws IOException {
		if (filter.equals(SearchFilter.ALL)) {
			return Documents.of(Filters.of(filter, day, known).around(MatchAllDocsQuery.INSTANCE), searcher);
		}
		FixedBitSet some = Documents.of(Filters.of(filter).around(MatchAllDocsQuery.INSTANCE), searcher);
		some.and(of(SearchFilter.ALL, day, known, searcher));
		return some;
	}

	private record Key(IndexReader.CacheKey state, SearchFilter filter, LocalDate day, long known) {
	}
}

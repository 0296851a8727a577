package quanze.queries.search;

import java.io.IOException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * Remembers answers of the index for questions that come again, for as long as the index is as it
 * is.
 *
 * @param <Q>
 *            a question, with everything that its answer depends on
 */
final class Remembered<Q, A> {

	private static final int MOST = 5_000;

	private final SearchIndex index;

	private final Cache<Key<Q>, A> answers;

	Remembered(SearchIndex index) {
		this(index, MOST);
	}

	/**
	 * @param most
	 *            how many answers are kept
	 */
	Remembered(SearchIndex index, int most) {
		this.index = index;
		this.answers = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
	}

	A answer(Q question, Answering<A> answering) {
		return index.search(searcher -> answer(question, searcher, answering));
	}

	/** The answer of the index as that searcher sees it. */
	A answer(Q question, IndexSearcher searcher, Answering<A> answering) throws IOException {
		Key<Q> key = new Key<>(searcher.getIndexReader().getReaderCacheHelper().getKey(), question);
		A known = answers.getIfPresent(key);
		if (known != null) {
			return known;
		}
		A answer = answering.in(searcher);
		answers.put(key, answer);
		return answer;
	}

	interface Answering<A> {

		A in(IndexSearcher searcher) throws IOException;
	}

	private record Key<Q>(IndexReader.CacheKey state, Q question) {
	}
}

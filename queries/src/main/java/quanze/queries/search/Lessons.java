package quanze.queries.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quanze.queries.error.Unavailable;

/**
 * Learns the meanings of the articles that the index holds, beside everything else: they are many
 * and long, so no start waits for them. What was learned is kept when it is stopped; the rest is
 * learned the next time.
 */
final class Lessons implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Lessons.class);

	/** So many texts are learned before they are kept and known: some 30 seconds. */
	private static final int LESSON = 2_048;

	private final Meanings meanings;

	private final SearchIndex index;

	private final ExecutorService worker = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("meanings").factory());

	private volatile Future<?> last = CompletableFuture.completedFuture(null);

	private volatile boolean stopped;

	Lessons(Meanings meanings, SearchIndex index) {
		this.meanings = meanings;
		this.index = index;
	}

	/** Begins to learn what the index holds now. */
	void begin() {
		last = worker.submit((Runnable) this::learn);
	}

	/** Waits until all that was begun is learned. */
	void await() {
		try {
			last.get();
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		} catch (java.util.concurrent.ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
	}

	@Override
	public void close() {
		stopped = true;
		worker.close();
	}

	private void learn() {
		try {
			index.search(searcher -> {
				Map<Long, String> lesson = new LinkedHashMap<>();
				for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
					learn(leaf, lesson);
				}
				meanings.learn(lesson, () -> stopped);
				return true;
			});
		} catch (Unavailable | java.io.UncheckedIOException ex) {
			LOG.warn("The meanings of some articles are not known, searches go by their words: {}",
					ex.getMessage());
		}
	}

	private void learn(LeafReaderContext leaf, Map<Long, String> lesson) throws IOException {
		SortedNumericDocValues keys = leaf.reader().getSortedNumericDocValues(IndexDocument.TEXT_MEANING);
		if (keys == null) {
			return;
		}
		Bits live = leaf.reader().getLiveDocs();
		StoredFields stored = leaf.reader().storedFields();
		for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS
				&& !stopped; doc = keys.nextDoc()) {
			if ((live == null || live.get(doc)) && !meanings.knows(keys.nextValue())) {
				for (String text : stored.document(doc, IndexDocument.TEXT).getValues(Field.DUTY.key())) {
					lesson.put(Meanings.key(text), Folding.fold(text));
				}
			}
			if (lesson.size() >= LESSON) {
				meanings.learn(lesson, () -> stopped);
				lesson.clear();
			}
		}
	}
}

package quanze.queries.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;
import quanze.queries.embedding.Embedder;

/**
 * The vectors of texts. A distinct text is embedded once and kept; documents refer to it by its
 * key. What is no longer referred to stays, until the model changes.
 */
final class Meanings implements AutoCloseable {

	private static final String KEY = "key";

	private static final String VECTOR = "vector";

	private static final int BATCH = 512;

	/** So many characters of a question count: more cost more, and tell no more. */
	static final int QUESTION = 40;

	/** So many are embedded before it is looked whether to stop. */
	private static final int PART = 64;

	private final Directory directory;

	private final Embedder embedder;

	private final Map<Long, String> unknown = new LinkedHashMap<>();

	private volatile Known known;

	private Meanings(Directory directory, Embedder embedder) throws IOException {
		this.directory = directory;
		this.embedder = embedder;
		if (!DirectoryReader.indexExists(directory) || !isOfThisModel()) {
			try (IndexWriter writer = writer(IndexWriterConfig.OpenMode.CREATE)) {
				commit(writer);
			}
		}
		this.known = Known.of(DirectoryReader.open(directory));
	}

	/**
	 * @param path
	 *            directory of the vectors; null to keep them in memory
	 */
	static Meanings open(@Nullable Path path, Embedder embedder) throws IOException {
		return new Meanings(path == null ? new ByteBuffersDirectory() : FSDirectory.open(path), embedder);
	}

	/** The key of a text; texts that fold alike have the same. */
	static long key(String text) {
		return ByteBuffer.wrap(Hashes.bytes(Folding.fold(text))).getLong();
	}

	/** Remembers a text to be embedded, unless it is known; the key by which documents refer to it. */
	synchronized long note(String text) {
		long key = key(text);
		if (known.ordinal(key) < 0 && unknown.putIfAbsent(key, Folding.fold(text)) == null
				&& unknown.size() >= BATCH * 16) {
			learn();
		}
		return key;
	}

	/** Embeds what was noted, and makes it known. */
	synchronized void learn() {
		learn(unknown, () -> false);
		unknown.clear();
	}

	/**
	 * Embeds texts, on all processors, and makes them known.
	 *
	 * @param texts
	 *            folded, by their keys; those that are known already excepted
	 * @param stopped
	 *            looked at often; what was embedded until then is known
	 */
	synchronized void learn(Map<Long, String> texts, BooleanSupplier stopped) {
		if (texts.isEmpty()) {
			return;
		}
		try (IndexWriter writer = writer(IndexWriterConfig.OpenMode.APPEND)) {
			List<Map.Entry<Long, String>> all = new ArrayList<>(texts.entrySet());
			for (int from = 0; from < all.size() && !stopped.getAsBoolean(); from += PART) {
				List<Map.Entry<Long, String>> part = all.subList(from, Math.min(from + PART, all.size()));
				List<float[]> vectors = part.parallelStream().map(it -> embedder.embed(it.getValue()))
						.toList();
				for (int i = 0; i < part.size(); i++) {
					writer.addDocument(document(part.get(i).getKey(), vectors.get(i)));
				}
			}
			commit(writer);
			commit(writer); // what the first one made ready to be merged has been merged
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		refresh();
	}

	/** Whether the text of that key is known. */
	boolean knows(long key) {
		return known.ordinal(key) >= 0;
	}

	/** How many texts are known. */
	int size() {
		return known.size();
	}

	/** The vector of how a question begins; not kept. */
	float[] embed(String folded) {
		return embedder.embed(Folding.head(folded, QUESTION));
	}

	/** How near the known texts are to a vector, and which are nearest; to be closed. */
	Likeness to(float[] vector) {
		Known now = known;
		while (!now.reader().tryIncRef()) {
			now = known;
		}
		return new Likeness(now, vector);
	}

	@Override
	public synchronized void close() throws IOException {
		known.reader().close();
		directory.close();
	}

	private void refresh() {
		try {
			Known before = known;
			known = Known.of(DirectoryReader.open(directory));
			before.reader().close();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Document document(long key, float[] vector) {
		Document document = new Document();
		document.add(new NumericDocValuesField(KEY, key));
		document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
		return document;
	}

	private boolean isOfThisModel() throws IOException {
		try (DirectoryReader reader = DirectoryReader.open(directory)) {
			return Embedder.MODEL.equals(reader.getIndexCommit().getUserData().get("model"));
		} catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private IndexWriter writer(IndexWriterConfig.OpenMode mode) throws IOException {
		return new IndexWriter(directory, new IndexWriterConfig().setOpenMode(mode).setCommitOnClose(false)
				.setMergeScheduler(new SerialMergeScheduler()));
	}

	private static void commit(IndexWriter writer) throws IOException {
		writer.setLiveCommitData(Map.of("model", Embedder.MODEL).entrySet());
		writer.commit();
	}

	/** The vectors as they stand at one moment, and where each text's is. */
	private record Known(DirectoryReader reader, LongTable ordinals) {

		static Known of(DirectoryReader reader) throws IOException {
			LongTable ordinals = new LongTable(reader.maxDoc());
			for (LeafReaderContext leaf : reader.leaves()) {
				NumericDocValues keys = leaf.reader().getNumericDocValues(KEY);
				for (int doc = keys.nextDoc(); doc < leaf.reader().maxDoc(); doc = keys.nextDoc()) {
					ordinals.put(keys.longValue(), leaf.docBase + doc);
				}
			}
			return new Known(reader, ordinals);
		}

		int ordinal(long key) {
			return ordinals.get(key);
		}

		int size() {
			return reader.maxDoc();
		}
	}

	/** Cosines to one vector, each computed once; for one thread. */
	static final class Likeness implements Closeable {

		private final Known known;

		private final float[] vector;

		private final float[] cosines;

		private final FloatVectorValues[] leaves;

		Likeness(Known known, float[] vector) {
			this.known = known;
			this.vector = vector;
			this.cosines = new float[known.reader().maxDoc()];
			this.leaves = new FloatVectorValues[known.reader().leaves().size()];
		}

		/** -1 to 1; 0 for a text that is not known. */
		float of(long key) throws IOException {
			int ordinal = known.ordinal(key);
			if (ordinal < 0) {
				return 0;
			}
			if (cosines[ordinal] == 0) {
				cosines[ordinal] = VectorUtil.dotProduct(vector, vectorAt(ordinal));
			}
			return cosines[ordinal];
		}

		/** The direction of a text's vector; null for one that is not known. */
		@Nullable
		Quantised direction(long key) throws IOException {
			int ordinal = known.ordinal(key);
			return ordinal < 0 ? null : Quantised.fine(vectorAt(ordinal));
		}

		/** The most like of the texts that a document refers to; 0 where it refers to none. */
		float nearest(@Nullable SortedNumericDocValues keys, int doc) throws IOException {
			float nearest = 0;
			if (keys != null && keys.advanceExact(doc)) {
				for (int i = 0; i < keys.docValueCount(); i++) {
					nearest = Math.max(nearest, of(keys.nextValue()));
				}
			}
			return nearest;
		}

		/** How many texts are known. */
		int texts() {
			return known.size();
		}

		/** Keys of the texts that are nearest. */
		long[] nearest(int most) throws IOException {
			return nearest(most, -1);
		}

		/**
		 * Keys of the texts that are nearest, and at least so near.
		 *
		 * @param least
		 *            -1 to 1
		 */
		long[] nearest(int most, float least) throws IOException {
			ScoreDoc[] docs = Arrays.stream(new IndexSearcher(known.reader())
					.search(new KnnFloatVectorQuery(VECTOR, vector, most), most).scoreDocs)
					.filter(it -> it.score >= (1 + least) / 2).toArray(ScoreDoc[]::new);
			long[] keys = new long[docs.length];
			for (int i = 0; i < docs.length; i++) {
				LeafReaderContext leaf = leaf(docs[i].doc);
				NumericDocValues values = leaf.reader().getNumericDocValues(KEY);
				values.advanceExact(docs[i].doc - leaf.docBase);
				keys[i] = values.longValue();
			}
			return keys;
		}

		@Override
		public void close() throws IOException {
			known.reader().decRef();
		}

		private float[] vectorAt(int ordinal) throws IOException {
			LeafReaderContext leaf = leaf(ordinal);
			if (leaves[leaf.ord] == null) {
				leaves[leaf.ord] = leaf.reader().getFloatVectorValues(VECTOR);
			}
			return leaves[leaf.ord].vectorValue(ordinal - leaf.docBase);
		}

		private LeafReaderContext leaf(int ordinal) {
			var all = known.reader().leaves();
			return all.get(ReaderUtil.subIndex(ordinal, all));
		}
	}
}

package quanze.queries.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersion;
import quanze.queries.cypher.Statements;
import quanze.queries.embedding.Embedder;
import quanze.queries.error.Unavailable;
import quanze.queries.error.Wording;
import quanze.queries.language.Thesaurus;
import quanze.queries.language.Vocabulary;

/**
 * The index of one graph, stamped with the version of the graph that it reflects; brought up to a
 * newer one by writing only what differs.
 */
public final class SearchIndex implements AutoCloseable {

	/** Moves up when documents are built or analysed in another way: an older index is built anew. */
	private static final String FORMAT = "10";

	private static final double BUFFER_MEGABYTES = 64;

	private final Directory directory;

	private final SearcherManager searchers;

	private final GraphDocuments documents;

	private final @Nullable Meanings meanings;

	private final @Nullable Meanings articles;

	private final @Nullable Scenes scenes;

	private final @Nullable Foils foils;

	private final @Nullable Lessons lessons;

	private final Statements costs;

	private final Scopes scopes = new Scopes();

	private SearchIndex(Directory directory, Graph graph, Vocabulary vocabulary,
			@Nullable Meanings meanings, @Nullable Meanings articles, @Nullable Embedder embedder)
			throws IOException {
		this.directory = directory;
		this.scenes = embedder == null ? null : Scenes.read(vocabulary.scenes(), embedder);
		this.foils = embedder == null ? null : Foils.read(vocabulary.foils(), embedder);
		this.costs = graph.statements();
		this.documents = new GraphDocuments(graph, Thesaurus.read(vocabulary.thesaurus(), Folding::fold),
				scenes);
		this.meanings = meanings;
		createUnlessThere();
		this.searchers = new SearcherManager(directory, new Searchers());
		this.articles = articles;
		this.lessons = articles == null ? null : new Lessons(articles, this);
		beginLessons();
	}

	/**
	 * Opens what is there, or an empty index.
	 *
	 * @param path
	 *            its directory; null to keep it in memory
	 * @param embedder
	 *            null to do without the meanings of texts
	 * @throws Unavailable
	 *             when the directory cannot be read or written
	 */
	public static SearchIndex open(@Nullable Path path, Graph graph, Vocabulary vocabulary,
			@Nullable Embedder embedder) {
		try {
			return new SearchIndex(path == null ? new ByteBuffersDirectory() : FSDirectory.open(path), graph,
					vocabulary, meanings(path, "meanings", embedder), meanings(path, "articles", embedder),
					embedder);
		} catch (IOException ex) {
			throw new Unavailable(Wording.of("the search index cannot be opened: %s",
					"检索索引无法打开：%s", String.valueOf(ex.getMessage())), ex);
		}
	}

	/**
	 * Makes the index reflect that version; does nothing when it does already.
	 *
	 * @return whether anything had to be done
	 * @throws Unavailable
	 *             when the graph cannot be read or the index not written; it stays as it was
	 */
	public synchronized boolean reflect(GraphVersion version) {
		if (stamp().equals(version.stamp())) {
			return false;
		}
		try (IndexWriter writer = writer(OpenMode.CREATE_OR_APPEND);
				DirectoryReader before = DirectoryReader.open(directory)) {
			try {
				IndexUpdate update = new IndexUpdate(writer, before, meanings);
				documents.forEach(update::accept);
				update.deleteUnseen();
				if (meanings != null) {
					meanings.learn();
				}
				commit(writer, version);
			} catch (RuntimeException | IOException ex) {
				writer.rollback();
				throw ex;
			}
			searchers.maybeRefreshBlocking();
			beginLessons();
			return true;
		} catch (UncheckedIOException | IOException ex) {
			throw new Unavailable(Wording.of("the search index cannot be written: %s",
					"检索索引无法写入：%s", String.valueOf(ex.getMessage())), ex);
		}
	}

	/** Lets the function search; the searcher is valid only while it runs. */
	<T> T search(Searching<T> searching) {
		long start = System.nanoTime();
		try {
			IndexSearcher searcher = searchers.acquire();
			try {
				return searching.in(searcher);
			} finally {
				searchers.release(searcher);
				costs.searched(Duration.ofNanos(System.nanoTime() - start));
			}
		} catch (IOException ex) {
			throw new Unavailable(new Wording("the search index cannot be read", "检索索引暂时无法读取"), ex);
		}
	}

	/**
	 * Waits until the meanings of all articles are known. Until then articles are found by their words,
	 * and those that are known already by their meanings, too.
	 */
	public void awaitMeanings() {
		if (lessons != null) {
			lessons.await();
		}
	}

	/** The meanings of names and sayings; null where none are kept. */
	@Nullable
	Meanings meanings() {
		return meanings;
	}

	/** The meanings of the texts of articles; null where none are kept. */
	@Nullable
	Meanings articles() {
		return articles;
	}

	/** What people say who want something; null where no meanings are kept. */
	@Nullable
	Scenes scenes() {
		return scenes;
	}

	/** What is commonly asked for; null where no meanings are kept. */
	@Nullable
	Foils foils() {
		return foils;
	}

	/** What comes into question for a filter and a day. */
	Scopes scopes() {
		return scopes;
	}

	/** The stamp of the version that searches see. */
	String stamp() {
		return search(SearchIndex::stamp);
	}

	static String stamp(IndexSearcher searcher) throws IOException {
		Map<String, String> data = ((DirectoryReader) searcher.getIndexReader()).getIndexCommit()
				.getUserData();
		return FORMAT.equals(data.get("format")) ? data.getOrDefault("graph", "") : "";
	}

	/**
	 * That moment in microseconds, or {@link Span#LATEST} when all that is indexed was known by then.
	 */
	static long known(Instant at, IndexSearcher searcher) throws IOException {
		long changedAt = Long.parseLong(((DirectoryReader) searcher.getIndexReader()).getIndexCommit()
				.getUserData().getOrDefault("changedAt", "0"));
		long asked = Span.micros(at);
		return asked >= changedAt ? Span.LATEST : asked;
	}

	long known(Instant at) {
		return search(searcher -> known(at, searcher));
	}

	/** How many documents there are. */
	int size() {
		return search(it -> it.getIndexReader().numDocs());
	}

	@Override
	public void close() {
		try {
			if (lessons != null) {
				lessons.close();
			}
			searchers.close();
			directory.close();
			if (meanings != null) {
				meanings.close();
			}
			if (articles != null) {
				articles.close();
			}
		} catch (IOException ex) {
			throw new Unavailable(new Wording("the search index cannot be closed", "检索索引无法关闭"), ex);
		}
	}

	private void beginLessons() {
		if (lessons != null) {
			lessons.begin();
		}
	}

	private static @Nullable Meanings meanings(@Nullable Path path, String name, @Nullable Embedder embedder)
			throws IOException {
		return embedder == null ? null : Meanings.open(path == null ? null : path.resolve(name), embedder);
	}

	private void createUnlessThere() throws IOException {
		if (!DirectoryReader.indexExists(directory) || !isOfThisKind()) {
			try (IndexWriter writer = writer(OpenMode.CREATE)) {
				commit(writer, null);
			}
		}
	}

	private boolean isOfThisKind() throws IOException {
		try (DirectoryReader reader = DirectoryReader.open(directory)) {
			Map<String, String> data = reader.getIndexCommit().getUserData();
			return FORMAT.equals(data.get("format")) && documents.fingerprint().equals(data.get("words"));
		} catch (IOException | IllegalArgumentException ex) {
			return false;
		}
	}

	private IndexWriter writer(OpenMode mode) throws IOException {
		return new IndexWriter(directory, new IndexWriterConfig(GramAnalyzer.INSTANCE)
				.setSimilarity(Searchers.SIMILARITY).setOpenMode(mode).setRAMBufferSizeMB(BUFFER_MEGABYTES)
				.setCommitOnClose(false));
	}

	private void commit(IndexWriter writer, @Nullable GraphVersion version) throws IOException {
		writer.setLiveCommitData(Map
				.of("format", FORMAT, "words", documents.fingerprint(), "graph",
						version == null ? "" : version.stamp(),
						"changedAt",
						Long.toString(Span.micros(version == null ? Instant.EPOCH : version.changedAt())))
				.entrySet());
		writer.commit();
	}

	/** Documents are scored as each field asks for; what is filtered often is not cached beside. */
	private static final class Searchers extends SearcherFactory {

		private static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {

			private final Similarity words = new BM25Similarity();

			private final Similarity weights = new EvidenceField.Weights();

			@Override
			public Similarity get(String field) {
				return switch (field) {
					case EvidenceField.KEY -> weights;
					case WordsField.KEY -> WordsField.SIMILARITY;
					default -> words;
				};
			}
		};

		@Override
		public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
			IndexSearcher searcher = new IndexSearcher(reader);
			searcher.setSimilarity(SIMILARITY);
			return searcher;
		}
	}

	/** Something done with a searcher. */
	@FunctionalInterface
	interface Searching<T> {

		T in(IndexSearcher searcher) throws IOException;
	}
}

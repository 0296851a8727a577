package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The field by which a search ranks: all grams of all parts of a document, those of its name
 * counted more than those of what it cites. A document scores the share of the question's weight
 * that it holds, below 1. Weight is inverse document frequency; a gram that is repeated in a
 * document says little more, and how long a document is matters little.
 */
final class WordsField {

	static final String KEY = "words";

	/** A gram of a part that counts in full. */
	private static final int WHOLE = 10;

	/** BM25 with a gram of a duty, such as an article's text, as the unit. */
	static final Similarity SIMILARITY = new BM25Similarity(0.75f * WHOLE * Field.DUTY.boost(), 0.25f);

	/** The most grams of a question that are looked up. */
	private static final int MOST = 64;

	private static final FieldType TYPE = type();

	private final IndexSearcher searcher;

	private final List<Sought> all;

	/** Those that some document has, the rarest first. */
	private final List<Sought> sought;

	private final double whole;

	private WordsField(IndexSearcher searcher, List<Sought> all) {
		this.searcher = searcher;
		this.all = all;
		this.sought = all.stream().filter(it -> it.states().docFreq() > 0)
				.sorted(Comparator.comparingDouble(Sought::rarity).reversed().thenComparing(Sought::term))
				.limit(MOST).toList();
		this.whole = all.stream().mapToDouble(Sought::rarity).sum();
	}

	static org.apache.lucene.document.Field of(GramCounts counts) {
		return new org.apache.lucene.document.Field(KEY, counts.words(), TYPE);
	}

	/** How much a gram of a part counts. */
	static int weight(Field field) {
		return Math.round(WHOLE * field.boost());
	}

	/** The grams of a text, looked up once. */
	static WordsField of(String text, IndexSearcher searcher) throws IOException {
		Map<String, Gram.Type> distinct = new LinkedHashMap<>();
		GramAnalyzer.INSTANCE.grams(Folding.head(text, TermBag.LONGEST))
				.forEach(it -> distinct.putIfAbsent(it.term(), it.type()));
		boolean telling = distinct.values().stream().anyMatch(Gram.Type::tells);
		int documents = searcher.getIndexReader().getDocCount(KEY);
		List<Sought> all = new ArrayList<>();
		for (Map.Entry<String, Gram.Type> gram : distinct.entrySet()) {
			Term term = new Term(KEY, gram.getKey());
			TermStates states = TermStates.build(searcher, term, true);
			double rarity = TermBag.rarity(documents, states.docFreq());
			all.add(new Sought(term, states, rarity, gram.getValue().tells() || !telling));
		}
		return new WordsField(searcher, all);
	}

	/** The grams as what tells how much a document covers. */
	TermBag bag() {
		return TermBag.of(all.stream()
				.map(it -> TermBag.weighted(it.term().text(), it.tells(), it.rarity(), it.states())).toList());
	}

	/** Adds the telling grams to what a document may have. */
	void addTo(BooleanQuery.Builder any) {
		sought.stream().filter(Sought::tells).forEach(it -> any.add(query(it), Occur.SHOULD));
	}

	/** All documents that have a telling gram, deleted ones, too. */
	FixedBitSet having() throws IOException {
		FixedBitSet having = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			WordsOfSegment words = WordsOfSegment.of(leaf);
			for (Sought one : sought) {
				PostingsEnum docs = one.tells() ? one.having(words, PostingsEnum.NONE) : null;
				if (docs != null && docs.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
					docs.intoBitSet(leaf.reader().maxDoc(), having, -leaf.docBase);
				}
			}
		}
		return having;
	}

	/**
	 * Adds what the grams score that are not counted yet: single characters count beside a telling gram
	 * only.
	 *
	 * @param docs
	 *            ascending
	 * @param telling
	 *            which of them have a score by their telling grams; afterwards, which have such grams
	 */
	void score(int[] docs, FixedBitSet telling, float[] scores) throws IOException {
		FixedBitSet uncounted = telling.clone();
		uncounted.flip(0, docs.length);
		List<SimScorer> scorers = scorers();
		int from = 0;
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			int to = from;
			while (to < docs.length && docs[to] < leaf.docBase + leaf.reader().maxDoc()) {
				to++;
			}
			if (to > from) {
				Part part = Part.of(leaf, docs, from, to);
				score(part, true, scorers, uncounted, telling, scores);
				score(part, false, scorers, telling, telling, scores);
			}
			from = to;
		}
	}

	/** Adds what telling grams, or the others, score in those that are wanted; marks who has them. */
	private void score(Part part, boolean tells, List<SimScorer> scorers, FixedBitSet wanted,
			FixedBitSet having, float[] scores) throws IOException {
		for (int i = 0; i < sought.size(); i++) {
			if (sought.get(i).tells() == tells && part.first(wanted) < part.to()) {
				part.add(sought.get(i), scorers.get(i), wanted, having, scores);
			}
		}
	}

	private List<SimScorer> scorers() throws IOException {
		CollectionStatistics field = searcher.collectionStatistics(KEY);
		List<SimScorer> scorers = new ArrayList<>(sought.size());
		for (Sought one : sought) {
			scorers.add(SIMILARITY.scorer((float) (1 / whole), field, searcher.termStatistics(one.term(),
					one.states().docFreq(), one.states().totalTermFreq())));
		}
		return scorers;
	}

	private Query query(Sought one) {
		return new BoostQuery(new TermQuery(one.term(), one.states()), (float) (1 / whole));
	}

	private static FieldType type() {
		FieldType type = new FieldType();
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
		type.setTokenized(true);
		type.freeze();
		return type;
	}

	/** A gram of the question. */
	private record Sought(Term term, TermStates states, double rarity, boolean tells) {

		@Nullable
		PostingsEnum having(WordsOfSegment words, int flags) throws IOException {
			return words.having(term.text(), states, flags);
		}
	}

	/**
	 * Of some documents those of a segment.
	 *
	 * @param docs
	 *            ascending
	 * @param from
	 *            the first of them
	 * @param to
	 *            the one behind the last
	 * @param norms
	 *            their norms
	 */
	private record Part(WordsOfSegment words, int[] docs, int from, int to, long[] norms) {

		static Part of(LeafReaderContext leaf, int[] docs, int from, int to) throws IOException {
			NumericDocValues values = leaf.reader().getNormValues(KEY);
			long[] norms = new long[to - from];
			for (int i = from; i < to; i++) {
				norms[i - from] = values != null && values.advanceExact(docs[i] - leaf.docBase)
						? values.longValue()
						: 1;
			}
			return new Part(WordsOfSegment.of(leaf), docs, from, to, norms);
		}

		int first(FixedBitSet wanted) {
			return Documents.next(wanted, from, to);
		}

		/** Adds what a gram scores in those that are wanted, and marks who has it. */
		void add(Sought gram, SimScorer scorer, FixedBitSet wanted, FixedBitSet having, float[] scores)
				throws IOException {
			PostingsEnum postings = gram.having(words, PostingsEnum.FREQS);
			int found = -1;
			for (int i = first(wanted); postings != null && i < to; i = Documents.next(wanted, i + 1, to)) {
				int doc = docs[i] - words.leaf().docBase;
				if (found < doc) {
					found = postings.advance(doc);
				}
				if (found == doc) {
					scores[i] += scorer.score(postings.freq(), norms[i - from]);
					having.set(i);
				}
			}
		}
	}
}

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

	/** Documents are found by the rarest telling grams, while so many at most have these together, */
	private static final int ENOUGH = 25_000;

	/** and by those in any case that have so much of the weight of all telling ones. */
	private static final double LEAST_LEADING = 0.5;

	private static final FieldType TYPE = type();

	private final IndexSearcher searcher;

	private final TermBag bag;

	/** The telling grams by which documents are found, the rarest first. */
	private final List<Sought> leading;

	/** The other telling grams. */
	private final List<Sought> further;

	/** Single characters beside telling grams. */
	private final List<Sought> single;

	private final double whole;

	private WordsField(IndexSearcher searcher, List<Sought> all) {
		this.searcher = searcher;
		this.bag = TermBag.of(all.stream()
				.map(it -> TermBag.weighted(it.term().text(), it.tells(), it.rarity(), it.states()))
				.toList());
		List<Sought> sought = all.stream().filter(it -> it.states().docFreq() > 0)
				.sorted(Comparator.comparingDouble(Sought::rarity).reversed().thenComparing(Sought::term))
				.limit(MOST).toList();
		List<Sought> telling = sought.stream().filter(Sought::tells).toList();
		this.leading = telling.subList(0, leading(telling));
		this.further = telling.subList(leading.size(), telling.size());
		this.single = sought.stream().filter(it -> !it.tells()).toList();
		this.whole = all.stream().mapToDouble(Sought::rarity).sum();
	}

	/**
	 * How many grams documents are found by.
	 *
	 * @param telling
	 *            the rarest first
	 */
	private static int leading(List<Sought> telling) {
		double enough = LEAST_LEADING * telling.stream().mapToDouble(Sought::rarity).sum();
		long documents = 0;
		double told = 0;
		int leading = 0;
		while (leading < telling.size()
				&& (told < enough || documents + telling.get(leading).states().docFreq() <= ENOUGH)) {
			documents += telling.get(leading).states().docFreq();
			told += telling.get(leading++).rarity();
		}
		return leading;
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
		Dictionary dictionary = Dictionary.of(KEY, searcher);
		List<Sought> all = new ArrayList<>();
		for (Map.Entry<String, Gram.Type> gram : distinct.entrySet()) {
			TermStates states = dictionary.states(gram.getKey());
			double rarity = TermBag.rarity(documents, states.docFreq());
			all.add(new Sought(new Term(KEY, gram.getKey()), states, rarity,
					gram.getValue().tells() || !telling));
		}
		return new WordsField(searcher, all);
	}

	/** The grams as what tells how much a document covers. */
	TermBag bag() {
		return bag;
	}

	/** Scores the documents that have a leading gram. */
	Query query() {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		leading.forEach(it -> any.add(query(it), Occur.SHOULD));
		return any.build();
	}

	/** All documents that have a leading gram, deleted ones, too. */
	FixedBitSet having() throws IOException {
		FixedBitSet having = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			WordsOfSegment words = WordsOfSegment.of(leaf);
			for (Sought one : leading) {
				PostingsEnum docs = one.having(words, PostingsEnum.NONE);
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
	 *            which of them have a score by leading grams; afterwards, which have telling grams
	 */
	void score(int[] docs, FixedBitSet telling, float[] scores) throws IOException {
		FixedBitSet all = new FixedBitSet(telling.length());
		all.set(0, docs.length);
		FixedBitSet uncounted = all.clone();
		uncounted.andNot(telling);
		List<Scored> leads = scored(leading);
		List<Scored> others = scored(further);
		List<Scored> singles = scored(single);
		int from = 0;
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			int to = from;
			while (to < docs.length && docs[to] < leaf.docBase + leaf.reader().maxDoc()) {
				to++;
			}
			if (to > from) {
				Part part = Part.of(leaf, docs, from, to);
				part.add(leads, uncounted, telling, scores);
				part.add(others, all, telling, scores);
				part.add(singles, telling, telling, scores);
			}
			from = to;
		}
	}

	private List<Scored> scored(List<Sought> grams) throws IOException {
		CollectionStatistics field = searcher.collectionStatistics(KEY);
		List<Scored> scored = new ArrayList<>(grams.size());
		for (Sought one : grams) {
			scored.add(new Scored(one, SIMILARITY.scorer((float) (1 / whole), field, searcher.termStatistics(
					one.term(), one.states().docFreq(), one.states().totalTermFreq()))));
		}
		return scored;
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

	private record Scored(Sought gram, SimScorer scorer) {
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

		/** Adds what grams score in those that are wanted, and marks who has them. */
		void add(List<Scored> grams, FixedBitSet wanted, FixedBitSet having, float[] scores)
				throws IOException {
			for (Scored one : grams) {
				int first = Documents.next(wanted, from, to);
				PostingsEnum postings = first < to ? one.gram().having(words, PostingsEnum.FREQS) : null;
				Along along = Along.of(postings);
				for (int i = first; postings != null && i < to; i = Documents.next(wanted, i + 1, to)) {
					if (along.has(docs[i] - words.leaf().docBase)) {
						scores[i] += one.scorer().score(postings.freq(), norms[i - from]);
						having.set(i);
					}
				}
			}
		}
	}
}

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
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.FixedBitSet;

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
				.map(it -> TermBag.weighted(it.term().text(), it.tells(), it.rarity())).toList());
	}

	/** Adds the telling grams to what a document may have. */
	void addTo(BooleanQuery.Builder any) {
		sought.stream().filter(Sought::tells).forEach(it -> any.add(query(it), Occur.SHOULD));
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
		FixedBitSet counted = telling.clone();
		for (Sought one : sought) {
			if (one.tells() && counted.cardinality() < docs.length) {
				score(one, docs, scores, counted, false, telling);
			}
		}
		for (Sought one : sought) {
			if (!one.tells()) {
				score(one, docs, scores, telling, true, telling);
			}
		}
	}

	/** Adds what a gram scores in the documents that are marked as wanted, and marks who has it. */
	private void score(Sought one, int[] docs, float[] scores, FixedBitSet marks, boolean wanted,
			FixedBitSet having) throws IOException {
		Weight weight = searcher.createWeight(searcher.rewrite(query(one)), ScoreMode.COMPLETE, 1);
		int at = 0;
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			int end = leaf.docBase + leaf.reader().maxDoc();
			Along along = at < docs.length && docs[at] < end
					? Along.of(weight, leaf)
					: null;
			for (; along != null && at < docs.length && docs[at] < end; at++) {
				if (marks.get(at) == wanted && along.has(docs[at] - leaf.docBase)) {
					scores[at] += (float) along.score(docs[at] - leaf.docBase);
					having.set(at);
				}
			}
		}
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
	}
}

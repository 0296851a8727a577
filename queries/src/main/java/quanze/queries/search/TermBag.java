package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * A question as a bag of grams: each once, the most telling ones when there are many. Nothing of
 * the text is interpreted.
 */
record TermBag(List<Weighted> terms) {

	/** The most grams of a question that are looked up. */
	static final int MOST = 64;

	/** How much of a question is read, in UTF-16 units. */
	static final int LONGEST = 2_000;

	/** A single character tells this much of what its rarity says. */
	private static final double UNIGRAM = 0.25;

	/** What a match in a further field adds to that in the best one. */
	private static final float TIE = 0.2f;

	/**
	 * @param weight
	 *            how much it tells: rare ones more
	 * @param states
	 *            where it was looked up in {@link WordsField}; null where it was not
	 */
	record Weighted(String term, boolean tells, double weight, @Nullable TermStates states) {
	}

	static TermBag of(String text, IndexSearcher searcher) throws IOException {
		Map<String, Gram.Type> distinct = new LinkedHashMap<>();
		for (Gram gram : GramAnalyzer.INSTANCE.grams(Folding.head(text, LONGEST))) {
			distinct.putIfAbsent(gram.term(), gram.type());
		}
		boolean telling = distinct.values().stream().anyMatch(Gram.Type::tells);
		List<Weighted> terms = new ArrayList<>(distinct.size());
		for (Map.Entry<String, Gram.Type> gram : distinct.entrySet()) {
			terms.add(weighted(gram.getKey(), gram.getValue().tells() || !telling,
					rarity(gram.getKey(), searcher.getIndexReader()), null));
		}
		return of(terms);
	}

	/** The most telling of these. */
	static TermBag of(List<Weighted> terms) {
		return new TermBag(terms.stream().sorted(Comparator.comparingDouble(Weighted::weight).reversed())
				.limit(MOST).toList());
	}

	static Weighted weighted(String term, boolean tells, double rarity, @Nullable TermStates states) {
		return new Weighted(term, tells, tells ? rarity : UNIGRAM * rarity, states);
	}

	boolean isEmpty() {
		return terms.isEmpty();
	}

	/** Together, how much the question tells. */
	double weight() {
		return terms.stream().mapToDouble(Weighted::weight).sum();
	}

	/** Documents with at least one telling gram, those with more and rarer ones better. */
	Query query() {
		BooleanQuery.Builder telling = new BooleanQuery.Builder();
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (Weighted term : terms) {
			if (term.tells()) {
				telling.add(anywhere(term), Occur.SHOULD);
			} else {
				all.add(new BoostQuery(anywhere(term), (float) UNIGRAM), Occur.SHOULD);
			}
		}
		return all.add(telling.build(), Occur.MUST).build();
	}

	private static Query anywhere(Weighted term) {
		List<Query> fields = new ArrayList<>();
		for (Field field : Field.values()) {
			fields.add(new BoostQuery(new TermQuery(new Term(field.key(), term.term())), field.boost()));
		}
		return new DisjunctionMaxQuery(fields, TIE);
	}

	private static double rarity(String term, IndexReader reader) throws IOException {
		int frequency = 0;
		for (Field field : Field.values()) {
			frequency = Math.max(frequency, reader.docFreq(new Term(field.key(), term)));
		}
		return rarity(reader.numDocs(), frequency);
	}

	/** Inverse document frequency. */
	static double rarity(int documents, int frequency) {
		return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
	}
}

package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

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
	private static final int MOST = 256;

	private static final FieldType TYPE = type();

	private WordsField() {
	}

	static org.apache.lucene.document.Field of(GramCounts counts) {
		return new org.apache.lucene.document.Field(KEY, counts.words(), TYPE);
	}

	/** How much a gram of a part counts. */
	static int weight(Field field) {
		return Math.round(WHOLE * field.boost());
	}

	/**
	 * What finds documents with a telling gram of the text: one of two characters or a word, or any
	 * where it has no such.
	 */
	static Query query(String text, IndexSearcher searcher) throws IOException {
		IndexReader reader = searcher.getIndexReader();
		Map<String, Gram.Type> distinct = new LinkedHashMap<>();
		GramAnalyzer.INSTANCE.grams(Folding.head(text, TermBag.LONGEST))
				.forEach(it -> distinct.putIfAbsent(it.term(), it.type()));
		boolean telling = distinct.values().stream().anyMatch(Gram.Type::tells);
		int documents = reader.getDocCount(KEY);
		List<Sought> sought = new ArrayList<>();
		double whole = 0;
		for (Map.Entry<String, Gram.Type> gram : distinct.entrySet()) {
			Term term = new Term(KEY, gram.getKey());
			int frequency = reader.docFreq(term);
			double rarity = Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
			whole += rarity;
			if (frequency > 0) {
				sought.add(new Sought(term, rarity, gram.getValue().tells() || !telling));
			}
		}
		sought.sort(Comparator.comparingDouble(Sought::rarity).reversed().thenComparing(Sought::term));
		return query(sought.subList(0, Math.min(MOST, sought.size())), whole);
	}

	private static Query query(List<Sought> sought, double whole) {
		if (sought.stream().noneMatch(Sought::tells)) {
			return MatchNoDocsQuery.INSTANCE;
		}
		BooleanQuery.Builder telling = new BooleanQuery.Builder();
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (Sought it : sought) {
			(it.tells() ? telling : all).add(new TermQuery(it.term()), Occur.SHOULD);
		}
		return new BoostQuery(all.add(telling.build(), Occur.MUST).build(), (float) (1 / whole));
	}

	private static FieldType type() {
		FieldType type = new FieldType();
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
		type.setTokenized(true);
		type.freeze();
		return type;
	}

	/** A gram of the question that some document has. */
	private record Sought(Term term, double rarity, boolean tells) {
	}
}

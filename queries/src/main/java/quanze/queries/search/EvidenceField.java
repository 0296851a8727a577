package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * The field by which a document is evidence for a question: all its grams and sounds, each once, as
 * strong as the best of its parts that has it. A document scores the share of the question's weight
 * that it holds, 0 to 1 for characters and 0 to 1 for sounds. Weight is inverse document frequency;
 * how long a document is does not matter.
 */
final class EvidenceField {

	static final String KEY = "evidence";

	/** How many grams and sounds a document has. */
	static final String GRAMS = "evidence.grams";

	private static final int WHOLE = 10;

	/** A single character tells this much of what its rarity says. */
	private static final double UNIGRAM = 0.25;

	private static final FieldType TYPE = type();

	private EvidenceField() {
	}

	static void add(Document document, GramCounts counts) {
		document.add(new org.apache.lucene.document.Field(KEY, counts.evidence(), TYPE));
		document.add(new NumericDocValuesField(GRAMS, counts.size()));
	}

	/** How strong a gram or sound of a part is. */
	static int weight(Field field) {
		return Math.round(WHOLE * field.boost());
	}

	/** What scores documents by the weight of the text that they hold; none where it has no grams. */
	static Query query(String text, IndexSearcher searcher) throws IOException {
		IndexReader reader = searcher.getIndexReader();
		int documents = Math.max(1, reader.getDocCount(KEY));
		Map<String, Gram.Type> terms = new HashMap<>();
		grams(Folding.head(text, TermBag.LONGEST), terms::put);
		List<Scored> scored = new ArrayList<>();
		double words = 0;
		double sounds = 0;
		for (Map.Entry<String, Gram.Type> term : terms.entrySet()) {
			int frequency = reader.docFreq(new Term(KEY, term.getKey()));
			boolean sound = term.getValue() == Gram.Type.SOUND;
			double weight = weight(term.getValue(), documents, frequency);
			words += sound ? 0 : weight;
			sounds += sound ? weight : 0;
			if (frequency > 0) {
				scored.add(new Scored(term.getKey(), sound, weight));
			}
		}
		return query(scored, words, sounds);
	}

	private static Query query(Collection<Scored> scored, double words, double sounds) {
		if (scored.isEmpty()) {
			return MatchNoDocsQuery.INSTANCE;
		}
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		scored.stream().sorted((a, b) -> Double.compare(b.weight(), a.weight())).limit(TermBag.MOST * 4L)
				.forEach(it -> query.add(
						new BoostQuery(new TermQuery(new Term(KEY, it.term())),
								(float) (it.weight() / (it.sound() ? sounds : words))),
						Occur.SHOULD));
		return query.build();
	}

	/** Each gram of a text that has characters, and what share of their weight it is. */
	static Map<String, Double> shares(String text, IndexReader reader) throws IOException {
		int documents = Math.max(1, reader.getDocCount(KEY));
		Map<String, Double> weights = new TreeMap<>();
		for (Gram gram : GramAnalyzer.INSTANCE.grams(Folding.head(text, TermBag.LONGEST))) {
			weights.put(gram.term(),
					weight(gram.type(), documents, reader.docFreq(new Term(KEY, gram.term()))));
		}
		double all = weights.values().stream().mapToDouble(it -> it).sum();
		weights.replaceAll((gram, weight) -> weight / all);
		return weights;
	}

	private static double weight(Gram.Type type, int documents, int frequency) {
		double rarity = TermBag.rarity(documents, frequency);
		return type == Gram.Type.UNIGRAM ? UNIGRAM * rarity : rarity;
	}

	private static void grams(String text, BiConsumer<String, Gram.Type> consumer) {
		GramAnalyzer.INSTANCE.grams(text).forEach(it -> consumer.accept(it.term(), it.type()));
		Sounds.pairs(Folding.fold(text)).forEach(it -> consumer.accept(it, Gram.Type.SOUND));
	}

	private static FieldType type() {
		FieldType type = new FieldType();
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
		type.setTokenized(true);
		type.setOmitNorms(true);
		type.freeze();
		return type;
	}

	private record Scored(String term, boolean sound, double weight) {
	}

	/** Scores a term by its weight in the document and in the question. */
	static final class Weights extends Similarity {

		@Override
		public long computeNorm(FieldInvertState state) {
			return 1;
		}

		@Override
		public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
			return new SimScorer() {

				@Override
				public float score(float weight, long norm) {
					return boost * weight / WHOLE;
				}
			};
		}
	}
}

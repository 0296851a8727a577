package quanze.queries.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import quanze.queries.language.Pinyin;

/**
 * Finds by how names sound, where a text has pinyin in it: by each two syllables that follow one
 * another, the rarer the better. At most {@value TermBag#MOST} are looked up.
 */
final class SoundQuery {

	private SoundQuery() {
	}

	/** Null where the text has no Latin letters, or no two syllables. */
	static @Nullable Query of(String text, IndexSearcher searcher) throws IOException {
		return of(text, false, searcher);
	}

	/** The same, scoring the share of the text's sounds that a document has: 0 to 1. */
	static @Nullable Query shared(String text, IndexSearcher searcher) throws IOException {
		return of(text, true, searcher);
	}

	/** What documents, which ascend, score by such a query. */
	static float[] scores(Query sounds, int[] docs, IndexSearcher searcher) throws IOException {
		float[] scores = new float[docs.length];
		Weight weight = searcher.createWeight(searcher.rewrite(sounds), ScoreMode.COMPLETE, 1);
		LeafReaderContext leaf = null;
		Along along = null;
		for (int i = 0; i < docs.length; i++) {
			LeafReaderContext next = Ranking.leaf(searcher, docs[i]);
			if (along == null || leaf != next) {
				leaf = next;
				along = Along.of(weight, leaf);
			}
			scores[i] = (float) along.score(docs[i] - next.docBase);
		}
		return scores;
	}

	/** The sounds that are looked up, two syllables each; none where the text has no Latin letters. */
	static List<String> pairs(String text) {
		String folded = Folding.fold(Folding.head(text, TermBag.LONGEST));
		return folded.chars().noneMatch(Pinyin::isLetter)
				? List.of()
				: Sounds.pairs(folded).stream().distinct().limit(TermBag.MOST).toList();
	}

	private static @Nullable Query of(String text, boolean shared, IndexSearcher searcher)
			throws IOException {
		List<String> pairs = pairs(text);
		if (pairs.isEmpty()) {
			return null;
		}
		Dictionary dictionary = Dictionary.of(IndexDocument.SOUNDS, searcher);
		TermStates[] states = new TermStates[pairs.size()];
		double[] rarities = new double[pairs.size()];
		for (int i = 0; i < rarities.length; i++) {
			states[i] = dictionary.states(pairs.get(i));
			rarities[i] = TermBag.rarity(searcher.getIndexReader().numDocs(), states[i].docFreq());
		}
		double whole = shared ? Arrays.stream(rarities).sum() : 1;
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (int i = 0; i < rarities.length; i++) {
			Query has = new ConstantScoreQuery(
					new TermQuery(new Term(IndexDocument.SOUNDS, pairs.get(i)), states[i]));
			query.add(new BoostQuery(has, (float) (rarities[i] / whole)), Occur.SHOULD);
		}
		return query.setMinimumNumberShouldMatch(1 + pairs.size() / 3).build();
	}
}

package quanze.queries.search;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds by how names sound, where a text has pinyin in it: by each two syllables that follow one
 * another, the rarer the better. At most {@value TermBag#MOST} are looked up.
 */
final class SoundQuery {

	private SoundQuery() {
	}

	/** Null where the text has no Latin letters, or no two syllables. */
	static @Nullable Query of(String text, IndexSearcher searcher) throws IOException {
		String folded = Folding.fold(Folding.head(text, TermBag.LONGEST));
		if (folded.chars().noneMatch(it -> it >= 'a' && it <= 'z')) {
			return null;
		}
		List<String> pairs = Sounds.pairs(folded).stream().distinct().limit(TermBag.MOST).toList();
		if (pairs.isEmpty()) {
			return null;
		}
		IndexReader reader = searcher.getIndexReader();
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (String pair : pairs) {
			Term term = new Term(IndexDocument.SOUNDS, pair);
			int frequency = reader.docFreq(term);
			double rarity = Math.log(1 + (reader.numDocs() - frequency + 0.5) / (frequency + 0.5));
			query.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), (float) rarity),
					Occur.SHOULD);
		}
		return query.setMinimumNumberShouldMatch(1 + pairs.size() / 3).build();
	}
}

package quanze.queries.search;

import java.io.IOException;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** All documents that match, a bit for each. */
final class Documents {

	private Documents() {
	}

	static FixedBitSet of(Query query, IndexSearcher searcher) throws IOException {
		FixedBitSet all = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
		Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			Scorer scorer = weight.scorer(leaf);
			Bits live = leaf.reader().getLiveDocs();
			DocIdSetIterator matches = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
			for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
				if (live == null || live.get(doc)) {
					all.set(leaf.docBase + doc);
				}
			}
		}
		return all;
	}
}

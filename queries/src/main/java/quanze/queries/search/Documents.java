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
			if (scorer != null) {
				DocIdSetIterator matches = scorer.iterator();
				if (matches.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
					matches.intoBitSet(leaf.reader().maxDoc(), all, -leaf.docBase);
				}
				retain(leaf, all);
			}
		}
		return all;
	}

	/** Of a segment those that are not deleted. */
	private static void retain(LeafReaderContext leaf, FixedBitSet documents) {
		Bits live = leaf.reader().getLiveDocs();
		int end = leaf.docBase + leaf.reader().maxDoc();
		for (int doc = next(documents, leaf.docBase, end); live != null && doc < end; doc = next(documents,
				doc + 1, end)) {
			if (!live.get(doc - leaf.docBase)) {
				documents.clear(doc);
			}
		}
	}

	/** The first of them from there on, or the end. */
	static int next(FixedBitSet documents, int from, int end) {
		return from < end ? documents.nextSetBit(from, end) : end;
	}
}

package quanze.queries.search;

import java.io.IOException;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Goes along with the documents, which ascend, and tells which of them match. */
record Along(@Nullable Scorer scorer, DocIdSetIterator matches) {

	static Along of(Weight weight, LeafReaderContext leaf) throws IOException {
		Scorer scorer = weight.scorer(leaf);
		return new Along(scorer, scorer == null ? DocIdSetIterator.empty() : scorer.iterator());
	}

	/** Tells which of the documents a gram has; null where there are none. */
	static Along of(@Nullable PostingsEnum postings) {
		return new Along(null, postings == null ? DocIdSetIterator.empty() : postings);
	}

	boolean has(int doc) throws IOException {
		return (matches.docID() < doc ? matches.advance(doc) : matches.docID()) == doc;
	}

	double score(int doc) throws IOException {
		return has(doc) && scorer != null ? scorer.score() : 0;
	}
}

package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The terms of a field, in each segment one reader for all that are looked up; for one thread. */
final class Dictionary {

	private final IndexSearcher searcher;

	private final List<TermsEnum> segments = new ArrayList<>();

	private Dictionary(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	static Dictionary of(String field, IndexSearcher searcher) throws IOException {
		Dictionary dictionary = new Dictionary(searcher);
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			dictionary.segments.add(Terms.getTerms(leaf.reader(), field).iterator());
		}
		return dictionary;
	}

	/** Goes along with the documents that have a term, deleted ones, too, while more are wanted. */
	void documents(BytesRef term, IntPredicate more) throws IOException {
		for (int i = 0; i < segments.size(); i++) {
			int base = searcher.getIndexReader().leaves().get(i).docBase;
			PostingsEnum docs = segments.get(i).seekExact(term)
					? segments.get(i).postings(null, PostingsEnum.NONE)
					: null;
			for (int doc = next(docs); doc != PostingsEnum.NO_MORE_DOCS; doc = next(docs)) {
				if (!more.test(base + doc)) {
					return;
				}
			}
		}
	}

	/** Where a term stands, and how often; nowhere when it does not. */
	TermStates states(String term) throws IOException {
		BytesRef bytes = new BytesRef(term);
		TermStates states = new TermStates(searcher.getTopReaderContext());
		for (int i = 0; i < segments.size(); i++) {
			TermsEnum segment = segments.get(i);
			if (segment.seekExact(bytes)) {
				states.register(segment.termState(), i, segment.docFreq(), segment.totalTermFreq());
			}
		}
		return states;
	}

	private static int next(@Nullable PostingsEnum docs) throws IOException {
		return docs == null ? PostingsEnum.NO_MORE_DOCS : docs.nextDoc();
	}
}

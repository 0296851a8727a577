package quanze.queries.search;

import java.io.IOException;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/** Which documents of a segment have a gram in the field by which a search ranks. */
record WordsOfSegment(LeafReaderContext leaf, TermsEnum terms) {

	static WordsOfSegment of(LeafReaderContext leaf) throws IOException {
		return new WordsOfSegment(leaf, Terms.getTerms(leaf.reader(), WordsField.KEY).iterator());
	}

	/**
	 * Deleted ones, too; null where there are none.
	 *
	 * @param states
	 *            where the gram was looked up; null where it was not
	 * @param flags
	 *            what is told of each, as {@link PostingsEnum} numbers it
	 */
	@Nullable
	PostingsEnum having(String gram, @Nullable TermStates states, int flags) throws IOException {
		BytesRef term = new BytesRef(gram);
		if (states == null) {
			return terms.seekExact(term) ? terms.postings(null, flags) : null;
		}
		IOSupplier<TermState> state = states.get(leaf);
		if (state == null) {
			return null;
		}
		terms.seekExact(term, state.get());
		return terms.postings(null, flags);
	}
}

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

/**
 * Which documents of a segment have a gram in the field by which a search ranks; for one thread,
 * one gram after the other.
 */
final class WordsOfSegment {

	private final LeafReaderContext leaf;

	private final TermsEnum terms;

	private @Nullable PostingsEnum last;

	private WordsOfSegment(LeafReaderContext leaf, TermsEnum terms) {
		this.leaf = leaf;
		this.terms = terms;
	}

	static WordsOfSegment of(LeafReaderContext leaf) throws IOException {
		return new WordsOfSegment(leaf, Terms.getTerms(leaf.reader(), WordsField.KEY).iterator());
	}

	LeafReaderContext leaf() {
		return leaf;
	}

	/**
	 * Deleted ones, too; null where there are none. What was told of the gram before is no longer
	 * valid.
	 *
	 * @param states
	 *            where the gram was looked up; null where it was not
	 * @param flags
	 *            what is told of each, as {@link PostingsEnum} numbers it
	 */
	@Nullable
	PostingsEnum having(String gram, @Nullable TermStates states, int flags) throws IOException {
		if (!seek(new BytesRef(gram), states)) {
			return null;
		}
		last = terms.postings(last, flags);
		return last;
	}

	private boolean seek(BytesRef gram, @Nullable TermStates states) throws IOException {
		if (states == null) {
			return terms.seekExact(gram);
		}
		IOSupplier<TermState> state = states.get(leaf);
		if (state != null) {
			terms.seekExact(gram, state.get());
		}
		return state != null;
	}
}

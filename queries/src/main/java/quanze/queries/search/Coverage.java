package quanze.queries.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** How much of what a question tells is in a document, wherever it stands there: 0 to 1. */
final class Coverage {

	private final IndexSearcher searcher;

	private final List<TermBag.Weighted> terms;

	private final double whole;

	Coverage(IndexSearcher searcher, TermBag bag) {
		this.searcher = searcher;
		this.terms = bag.terms();
		this.whole = Math.max(bag.weight(), Double.MIN_NORMAL);
	}

	/** The coverage of each document, in the order given. */
	double[] of(int[] docs) throws IOException {
		int[] ascending = docs.clone();
		Arrays.sort(ascending);
		double[] covered = new double[docs.length];
		for (TermBag.Weighted term : terms) {
			BitSet having = having(term.term(), ascending);
			for (int i = 0; i < docs.length; i++) {
				if (having.get(Arrays.binarySearch(ascending, docs[i]))) {
					covered[i] += term.weight() / whole;
				}
			}
		}
		return covered;
	}

	/** The same; of a text with pinyin the share of its sounds that names have, where that is more. */
	double[] ofWordsOrSounds(String text, int[] docs) throws IOException {
		double[] covered = of(docs);
		Query sounds = SoundQuery.shared(text, searcher);
		if (sounds != null) {
			int[] ascending = docs.clone();
			Arrays.sort(ascending);
			float[] heard = SoundQuery.scores(sounds, ascending, searcher);
			for (int i = 0; i < docs.length; i++) {
				covered[i] = Math.max(covered[i], heard[Arrays.binarySearch(ascending, docs[i])]);
			}
		}
		return covered;
	}

	private BitSet having(String term, int[] ascending) throws IOException {
		BitSet having = new BitSet(ascending.length);
		var leaves = searcher.getIndexReader().leaves();
		int at = 0;
		while (at < ascending.length) {
			LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(ascending[at], leaves));
			at = mark(leaf, new Term(WordsField.KEY, term), ascending, at, having);
		}
		return having;
	}

	/** Marks those of one leaf; returns the index of the first document behind it. */
	private static int mark(LeafReaderContext leaf, Term term, int[] ascending, int from, BitSet having)
			throws IOException {
		PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
		int end = leaf.docBase + leaf.reader().maxDoc();
		int at = from;
		for (; at < ascending.length && ascending[at] < end; at++) {
			int doc = ascending[at] - leaf.docBase;
			if (postings != null && postings.docID() < doc) {
				postings = postings.advance(doc) == DocIdSetIterator.NO_MORE_DOCS ? null : postings;
			}
			if (postings != null && postings.docID() == doc) {
				having.set(at);
			}
		}
		return at;
	}
}

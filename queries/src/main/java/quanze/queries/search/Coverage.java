package quanze.queries.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
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
		int from = 0;
		while (from < ascending.length) {
			LeafReaderContext leaf = Ranking.leaf(searcher, ascending[from]);
			int to = from;
			while (to < ascending.length && ascending[to] < leaf.docBase + leaf.reader().maxDoc()) {
				to++;
			}
			WordsOfSegment words = WordsOfSegment.of(leaf);
			for (TermBag.Weighted term : terms) {
				Along having = Along.of(words.having(term.term(), term.states(), PostingsEnum.NONE));
				for (int i = from; i < to; i++) {
					covered[i] += having.has(ascending[i] - leaf.docBase) ? term.weight() / whole : 0;
				}
			}
			from = to;
		}
		return inOrder(docs, ascending, covered);
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

	private static double[] inOrder(int[] docs, int[] ascending, double[] covered) {
		return Arrays.stream(docs).mapToDouble(it -> covered[Arrays.binarySearch(ascending, it)]).toArray();
	}
}

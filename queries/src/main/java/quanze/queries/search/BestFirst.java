package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Sorts documents by their score, and those of equal score by their identity. Identities are read
 * only of the latter, of each segment in their order: the same lists of many cities have many.
 */
final class BestFirst {

	private final IndexSearcher searcher;

	BestFirst(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	List<ScoreDoc> sorted(List<ScoreDoc> docs) throws IOException {
		List<ScoreDoc> sorted = new ArrayList<>(docs);
		sorted.sort(Comparator.comparingDouble(it -> -it.score));
		List<Tied> tied = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			if (isTied(sorted, i)) {
				tied.add(new Tied(i, sorted.get(i)));
			}
		}
		identify(tied);
		tied.sort(Comparator.<Tied>comparingDouble(it -> -it.doc.score).thenComparing(it -> it.id));
		int[] places = tied.stream().mapToInt(it -> it.place).sorted().toArray();
		for (int i = 0; i < places.length; i++) {
			sorted.set(places[i], tied.get(i).doc);
		}
		return sorted;
	}

	private static boolean isTied(List<ScoreDoc> sorted, int at) {
		float score = sorted.get(at).score;
		return at > 0 && sorted.get(at - 1).score == score
				|| at + 1 < sorted.size() && sorted.get(at + 1).score == score;
	}

	private void identify(List<Tied> tied) throws IOException {
		tied.sort(Comparator.comparingInt(it -> it.doc.doc));
		int from = 0;
		while (from < tied.size()) {
			LeafReaderContext leaf = Ranking.leaf(searcher, tied.get(from).doc.doc);
			int end = leaf.docBase + leaf.reader().maxDoc();
			int to = from;
			SortedDocValues ids = leaf.reader().getSortedDocValues(IndexDocument.ID);
			for (; to < tied.size() && tied.get(to).doc.doc < end; to++) {
				ids.advanceExact(tied.get(to).doc.doc - leaf.docBase);
				tied.get(to).ordinal = ids.ordValue();
			}
			List<Tied> here = new ArrayList<>(tied.subList(from, to));
			here.sort(Comparator.comparingInt(it -> it.ordinal));
			for (Tied one : here) {
				one.id = BytesRef.deepCopyOf(ids.lookupOrd(one.ordinal));
			}
			from = to;
		}
	}

	/** A document of which others have the same score. */
	private static final class Tied {

		private final int place;

		private final ScoreDoc doc;

		private int ordinal;

		private @Nullable BytesRef id;

		Tied(int place, ScoreDoc doc) {
			this.place = place;
			this.doc = doc;
		}
	}
}

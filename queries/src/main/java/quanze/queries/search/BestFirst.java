package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Sorts documents by their score, and those of equal score by their identity: the same lists of
 * many cities have many of these. Their identities begin differently mostly; only of those whose do
 * not they are read, of each segment in their order.
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
			if (isAmong(sorted, i, (a, b) -> a.score == b.score)) {
				tied.add(new Tied(i, sorted.get(i)));
			}
		}
		readHeads(tied);
		tied.sort(Tied.BY_HEAD);
		List<Tied> alike = new ArrayList<>();
		for (int i = 0; i < tied.size(); i++) {
			if (isAmong(tied, i, (a, b) -> Tied.BY_HEAD.compare(a, b) == 0)) {
				alike.add(tied.get(i));
			}
		}
		identify(alike);
		tied.sort(Tied.BY_HEAD.thenComparing(it -> it.id));
		int[] places = tied.stream().mapToInt(it -> it.place).sorted().toArray();
		for (int i = 0; i < places.length; i++) {
			sorted.set(places[i], tied.get(i).doc);
		}
		return sorted;
	}

	/** Whether it is equal to the one before or behind. */
	private static <T> boolean isAmong(List<T> sorted, int at, BiPredicate<T, T> equal) {
		return at > 0 && equal.test(sorted.get(at - 1), sorted.get(at))
				|| at + 1 < sorted.size() && equal.test(sorted.get(at), sorted.get(at + 1));
	}

	private void readHeads(List<Tied> tied) throws IOException {
		for (Part part : parts(tied)) {
			NumericDocValues heads = DocValues.getNumeric(part.leaf().reader(), IndexDocument.ID_HEAD);
			for (Tied one : part.tied()) {
				one.head = heads.advanceExact(one.doc.doc - part.leaf().docBase) ? heads.longValue() : 0;
			}
		}
	}

	private void identify(List<Tied> tied) throws IOException {
		for (Part part : parts(tied)) {
			SortedDocValues ids = part.leaf().reader().getSortedDocValues(IndexDocument.ID);
			for (Tied one : part.tied()) {
				ids.advanceExact(one.doc.doc - part.leaf().docBase);
				one.ordinal = ids.ordValue();
			}
			part.tied().sort(Comparator.comparingInt(it -> it.ordinal));
			for (Tied one : part.tied()) {
				one.id = BytesRef.deepCopyOf(ids.lookupOrd(one.ordinal));
			}
		}
	}

	/** By segments, in each in the order of its documents. */
	private List<Part> parts(List<Tied> tied) {
		List<Tied> ascending = new ArrayList<>(tied);
		ascending.sort(Comparator.comparingInt(it -> it.doc.doc));
		List<Part> parts = new ArrayList<>();
		int from = 0;
		while (from < ascending.size()) {
			LeafReaderContext leaf = Ranking.leaf(searcher, ascending.get(from).doc.doc);
			int to = from;
			while (to < ascending.size()
					&& ascending.get(to).doc.doc < leaf.docBase + leaf.reader().maxDoc()) {
				to++;
			}
			parts.add(new Part(leaf, ascending.subList(from, to)));
			from = to;
		}
		return parts;
	}

	private record Part(LeafReaderContext leaf, List<Tied> tied) {
	}

	/** A document of which others have the same score. */
	private static final class Tied {

		static final Comparator<Tied> BY_HEAD = Comparator.<Tied>comparingDouble(it -> -it.doc.score)
				.thenComparingLong(it -> it.head);

		private final int place;

		private final ScoreDoc doc;

		private long head;

		private int ordinal;

		/** Null where the head tells it from those of the same score. */
		private @Nullable BytesRef id;

		Tied(int place, ScoreDoc doc) {
			this.place = place;
			this.doc = doc;
		}
	}
}

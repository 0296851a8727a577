package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/** Which documents refer to a meaning in a field; for one thread. */
@FunctionalInterface
interface Referrers {

	/** To look up a term in a segment takes as long as to ask so many documents. */
	int LOOKUP = 4;

	/** Goes along with the documents that refer to that meaning, ascending, while more are wanted. */
	void of(long key, IntPredicate more) throws IOException;

	/**
	 * For each field: told by its terms, or of a few documents by asking each of them.
	 *
	 * @param keys
	 *            of the meanings that may be asked for
	 * @param scope
	 *            the documents that come into question; others may be told, too
	 */
	static List<Referrers> in(List<String> fields, long[] keys, FixedBitSet scope, IndexSearcher searcher)
			throws IOException {
		long terms = (long) keys.length * searcher.getIndexReader().leaves().size();
		boolean few = scope.cardinality() < LOOKUP * terms;
		List<Referrers> referrers = new ArrayList<>(fields.size());
		for (String field : fields) {
			referrers.add(few ? among(scope, field, keys, searcher) : all(field, searcher));
		}
		return referrers;
	}

	/** All there are, deleted ones, too. */
	static Referrers all(String field, IndexSearcher searcher) throws IOException {
		Dictionary terms = Dictionary.of(field, searcher);
		return (key, more) -> terms.documents(MeaningField.term(key), more);
	}

	/** Of some documents those that refer to one of these meanings. */
	static Referrers among(FixedBitSet some, String field, long[] keys, IndexSearcher searcher)
			throws IOException {
		LongTable places = new LongTable(keys.length);
		List<List<Integer>> referring = new ArrayList<>(keys.length);
		for (long key : keys) {
			places.put(key, referring.size());
			referring.add(new ArrayList<>(0));
		}
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			SortedNumericDocValues values = leaf.reader().getSortedNumericDocValues(field);
			int end = values == null ? leaf.docBase : leaf.docBase + leaf.reader().maxDoc();
			for (int doc = Documents.next(some, leaf.docBase, end); doc < end; doc = Documents.next(some,
					doc + 1, end)) {
				int count = values.advanceExact(doc - leaf.docBase) ? values.docValueCount() : 0;
				for (int i = 0; i < count; i++) {
					int place = places.get(values.nextValue());
					if (place >= 0) {
						referring.get(place).add(doc);
					}
				}
			}
		}
		return (key, more) -> {
			Iterator<Integer> docs = referring.get(places.get(key)).iterator();
			while (docs.hasNext() && more.test(docs.next())) {
				continue;
			}
		};
	}
}

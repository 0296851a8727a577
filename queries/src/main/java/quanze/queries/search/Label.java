package quanze.queries.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;

/**
 * What a document is called.
 *
 * @param area
 *            code of the area of its list; empty when unknown
 */
record Label(String code, String name, String area) {

	/**
	 * Those of some documents, without reading what else is stored of them.
	 *
	 * @param docs
	 *            ascending
	 */
	static Map<Integer, Label> of(int[] docs, IndexSearcher searcher) throws IOException {
		Map<Integer, Label> labels = new HashMap<>();
		int from = 0;
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			SortedDocValues codes = DocValues.getSorted(leaf.reader(), IndexDocument.CODE);
			SortedSetDocValues said = DocValues.getSortedSet(leaf.reader(), Said.FIELD);
			SortedSetDocValues areas = DocValues.getSortedSet(leaf.reader(), Keyword.APPLIES_IN.key());
			for (; from < docs.length && docs[from] < leaf.docBase + leaf.reader().maxDoc(); from++) {
				int doc = docs[from] - leaf.docBase;
				labels.put(docs[from], new Label(
						codes.advanceExact(doc) ? codes.lookupOrd(codes.ordValue()).utf8ToString() : "",
						said.advanceExact(doc) ? Said.of(said.lookupOrd(said.nextOrd())).text() : "",
						areas.advanceExact(doc) ? areas.lookupOrd(areas.nextOrd()).utf8ToString() : ""));
			}
		}
		return labels;
	}
}

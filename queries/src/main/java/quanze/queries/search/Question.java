package quanze.queries.search;

import java.io.IOException;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;

/** A text put to one state of the index: exact names first, then by what it says. */
record Question(IndexSearcher searcher, TermBag bag, Query query) {

	/** More than any bag of terms scores. */
	private static final float EXACT = 10_000;

	private static final int LONGEST_NAME = 200;

	private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE,
			new SortField(IndexDocument.ID, SortField.Type.STRING));

	static Question of(String text, Filters filters, IndexSearcher searcher) throws IOException {
		TermBag bag = TermBag.of(text, searcher);
		BooleanQuery.Builder either = new BooleanQuery.Builder().add(bag.query(), Occur.SHOULD);
		if (text.length() <= LONGEST_NAME) {
			Query exact = new TermQuery(new Term(Keyword.EXACT.key(), Folding.key(text)));
			either.add(new BoostQuery(new ConstantScoreQuery(exact), EXACT), Occur.SHOULD);
		}
		Query sound = SoundQuery.of(text, searcher);
		if (sound != null) {
			either.add(sound, Occur.SHOULD);
		}
		return new Question(searcher, bag, filters.around(either.build()));
	}

	TopFieldDocs best(int first) throws IOException {
		return searcher.search(query, Math.max(1, first), BEST_FIRST, true);
	}

	double[] coverage(TopFieldDocs found, int shown) throws IOException {
		int[] docs = new int[shown];
		for (int i = 0; i < shown; i++) {
			docs[i] = found.scoreDocs[i].doc;
		}
		return new Coverage(searcher, bag).of(docs);
	}

	static boolean isExact(FieldDoc doc) {
		return doc.score >= EXACT;
	}
}

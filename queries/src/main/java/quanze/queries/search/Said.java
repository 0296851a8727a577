package quanze.queries.search;

import org.apache.lucene.document.KeywordField;
import org.apache.lucene.util.BytesRef;

/**
 * A text that says what a node is, as it is published: what is completed as one types. In the index
 * it is one keyword, so that the same text of many nodes is kept once.
 */
record Said(Kind kind, Saying as, String text) {

	/** Its name in the index. */
	static final String FIELD = "=said";

	private static final int LONGEST = 1_000;

	private static final char FIRST = 'A';

	/** The keyword: two letters for kind and way, then the text. */
	String key() {
		return "" + (char) (FIRST + kind.ordinal()) + (char) (FIRST + as.ordinal())
				+ Folding.head(text, LONGEST);
	}

	KeywordField toLucene() {
		return new KeywordField(FIELD, new BytesRef(key()), org.apache.lucene.document.Field.Store.NO);
	}

	static Said of(BytesRef key) {
		String text = key.utf8ToString();
		return new Said(Kind.values()[text.charAt(0) - FIRST], Saying.values()[text.charAt(1) - FIRST],
				text.substring(2));
	}
}

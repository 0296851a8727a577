package quanze.queries.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * How much of a question documents cover by names and sayings that stand in it whole. Each
 * character counts by the rarest that covers it.
 */
final class Wholes {

	private static final String KEY = "whole";

	private static final int SHORTEST = 2;

	private static final int LONGEST = 10;

	/** So much of a question is looked through. */
	private static final int LONGEST_TEXT = 200;

	private final String text;

	private final IndexReader reader;

	private final int[] docs;

	/** What covers each character of the question, by document; null where nothing does. */
	private final float[] @Nullable [] covered;

	/**
	 * @param text
	 *            folded
	 * @param docs
	 *            ascending
	 */
	private Wholes(String text, IndexReader reader, int[] docs) {
		this.text = Folding.head(text, LONGEST_TEXT);
		this.reader = reader;
		this.docs = docs;
		this.covered = new float[docs.length][];
	}

	/** For each document from 0 to 1, which is for the one that covers most. */
	static double[] of(String text, IndexReader reader, int[] docs) throws IOException {
		Wholes wholes = new Wholes(text, reader, docs);
		for (int from = 0; from < wholes.text.length(); from++) {
			int most = Math.min(wholes.text.length(), from + LONGEST);
			for (int to = from + SHORTEST; to <= most; to++) {
				wholes.cover(from, to);
			}
		}
		return wholes.shares();
	}

	static void add(Document document, Map<Field, Set<String>> texts) {
		Stream.of(Field.NAME, Field.SAYING, Field.SYNONYM)
				.flatMap(it -> texts.getOrDefault(it, Set.of()).stream()).map(Folding::fold)
				.filter(it -> it.length() >= SHORTEST && it.length() <= LONGEST).distinct()
				.forEach(it -> document.add(new StringField(KEY, it, StringField.Store.NO)));
	}

	private void cover(int from, int to) throws IOException {
		Term saying = new Term(KEY, text.substring(from, to));
		int frequency = reader.docFreq(saying);
		if (frequency == 0) {
			return;
		}
		float rarity = (float) EvidenceField.rarity(reader.getDocCount(KEY), frequency);
		int at = 0;
		for (LeafReaderContext leaf : reader.leaves()) {
			PostingsEnum postings = leaf.reader().postings(saying, PostingsEnum.NONE);
			int end = leaf.docBase + leaf.reader().maxDoc();
			while (at < docs.length && docs[at] < end) {
				int found = postings == null
						? DocIdSetIterator.NO_MORE_DOCS
						: advanced(postings, docs[at] - leaf.docBase);
				int next = found == DocIdSetIterator.NO_MORE_DOCS ? end : leaf.docBase + found;
				while (at < docs.length && docs[at] < next) {
					at++;
				}
				if (at < docs.length && docs[at] == next && next < end) {
					cover(at++, from, to, rarity);
				}
			}
		}
	}

	private static int advanced(PostingsEnum postings, int doc) throws IOException {
		return postings.docID() < doc ? postings.advance(doc) : postings.docID();
	}

	private void cover(int document, int from, int to, float rarity) {
		float[] characters = covered[document];
		if (characters == null) {
			characters = new float[text.length()];
			covered[document] = characters;
		}
		for (int i = from; i < to; i++) {
			characters[i] = Math.max(characters[i], rarity);
		}
	}

	private double[] shares() {
		double[] shares = new double[docs.length];
		for (int i = 0; i < docs.length; i++) {
			float[] characters = covered[i];
			for (int at = 0; characters != null && at < characters.length; at++) {
				shares[i] += characters[at];
			}
		}
		double most = Arrays.stream(shares).max().orElse(0);
		return most == 0 ? shares : Arrays.stream(shares).map(it -> it / most).toArray();
	}
}

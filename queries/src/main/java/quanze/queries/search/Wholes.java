package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
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

	private final int[] docs;

	private final List<Leaf> leaves = new ArrayList<>();

	/** How many have names or sayings. */
	private final int documents;

	/** What covers each character of the question, by document; null where nothing does. */
	private final float[] @Nullable [] covered;

	/**
	 * @param text
	 *            folded
	 * @param docs
	 *            ascending
	 */
	private Wholes(String text, IndexReader reader, int[] docs) throws IOException {
		this.text = Folding.head(text, LONGEST_TEXT);
		this.documents = reader.getDocCount(KEY);
		this.docs = docs;
		for (LeafReaderContext leaf : reader.leaves()) {
			leaves.add(new Leaf(leaf, docs));
		}
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
		BytesRef saying = new BytesRef(text.substring(from, to));
		int frequency = 0;
		for (Leaf leaf : leaves) {
			frequency += leaf.seek(saying);
		}
		if (frequency > 0) {
			float rarity = (float) TermBag.rarity(documents, frequency);
			for (Leaf leaf : leaves) {
				cover(leaf, from, to, rarity);
			}
		}
	}

	private void cover(Leaf leaf, int from, int to, float rarity) throws IOException {
		PostingsEnum postings = leaf.postings();
		int at = leaf.first;
		while (postings != null && at < leaf.last) {
			int found = advanced(postings, docs[at] - leaf.base);
			if (found == DocIdSetIterator.NO_MORE_DOCS) {
				return;
			}
			while (at < leaf.last && docs[at] < leaf.base + found) {
				at++;
			}
			if (at < leaf.last && docs[at] == leaf.base + found) {
				cover(at++, from, to, rarity);
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

	/** The sayings of a segment, and which of the documents are in it. */
	private static final class Leaf {

		private final int base;

		private final int first;

		private final int last;

		private final TermsEnum sayings;

		private @Nullable PostingsEnum reused;

		private boolean found;

		Leaf(LeafReaderContext context, int[] docs) throws IOException {
			Terms terms = context.reader().terms(KEY);
			this.sayings = terms == null ? TermsEnum.EMPTY : terms.iterator();
			this.base = context.docBase;
			this.first = position(docs, base);
			this.last = position(docs, base + context.reader().maxDoc());
		}

		/** In how many documents it stands. */
		int seek(BytesRef saying) throws IOException {
			found = sayings.seekExact(saying);
			return found ? sayings.docFreq() : 0;
		}

		/** Of the last one that was sought; null where it does not stand here. */
		@Nullable
		PostingsEnum postings() throws IOException {
			if (!found) {
				return null;
			}
			reused = sayings.postings(reused, PostingsEnum.NONE);
			return reused;
		}

		private static int position(int[] docs, int doc) {
			int at = Arrays.binarySearch(docs, doc);
			return at < 0 ? -at - 1 : at;
		}
	}
}

package quanze.queries.search;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * The grams of all parts of a document, counted in one go over each text: how often each part has
 * them, how much they count in {@link WordsField}, and how strong they are in
 * {@link EvidenceField}.
 */
final class GramCounts {

	private static final int WORDS = Field.values().length;

	private static final int EVIDENCE = WORDS + 1;

	private final Map<String, int[]> counts = new HashMap<>();

	/**
	 * @param sounding
	 *            whether evidence has sounds, too
	 */
	static GramCounts of(Map<Field, Set<String>> texts, boolean sounding) {
		GramCounts all = new GramCounts();
		texts.forEach((field, ofField) -> ofField.forEach(text -> {
			String folded = Folding.fold(text);
			GramAnalyzer.FOLDED.forEach(folded, (term, type) -> all.add(field, term));
			if (sounding) {
				Sounds.pairs(folded).forEach(it -> all.strengthen(field, it));
			}
		}));
		return all;
	}

	/** The grams of a part. */
	TokenStream of(Field field) {
		return new Counted(counts, field.ordinal());
	}

	/** All grams, by how much they count in all parts together. */
	TokenStream words() {
		return new Counted(counts, WORDS);
	}

	/** All grams and sounds, each as strong as in the best of the parts. */
	TokenStream evidence() {
		return new Counted(counts, EVIDENCE);
	}

	private void add(Field field, String term) {
		int[] ofTerm = counts.computeIfAbsent(term, it -> new int[EVIDENCE + 1]);
		ofTerm[field.ordinal()]++;
		ofTerm[WORDS] += WordsField.weight(field);
		ofTerm[EVIDENCE] = Math.max(ofTerm[EVIDENCE], EvidenceField.weight(field));
	}

	private void strengthen(Field field, String sound) {
		int[] ofSound = counts.computeIfAbsent(sound, it -> new int[EVIDENCE + 1]);
		ofSound[EVIDENCE] = Math.max(ofSound[EVIDENCE], EvidenceField.weight(field));
	}

	/** Each term once, its count in place of its frequency. */
	private static final class Counted extends TokenStream {

		private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

		private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

		private final Map<String, int[]> counts;

		private final int column;

		private Iterator<Map.Entry<String, int[]>> rest;

		Counted(Map<String, int[]> counts, int column) {
			this.counts = counts;
			this.column = column;
			this.rest = counts.entrySet().iterator();
		}

		@Override
		public void reset() {
			rest = counts.entrySet().iterator();
		}

		@Override
		public boolean incrementToken() {
			while (rest.hasNext()) {
				Map.Entry<String, int[]> next = rest.next();
				int count = next.getValue()[column];
				if (count > 0) {
					term.setEmpty().append(next.getKey());
					frequency.setTermFrequency(count);
					return true;
				}
			}
			return false;
		}
	}
}

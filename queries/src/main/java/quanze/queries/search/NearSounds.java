package quanze.queries.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import quanze.queries.language.Pinyin;

/** Tells what sounds nearly the same: but for a letter. */
final class NearSounds {

	/** Shorter ones sound nearly like too many others: two syllables and the blank between. */
	private static final int SHORTEST = 8;

	private static final int LONGEST = 120;

	/** If more nodes sound so, none is told. */
	private static final int MOST = 20;

	private NearSounds() {
	}

	/**
	 * The name of that kind that alone sounds nearly like the text; empty where none does, or several
	 * do.
	 *
	 * @param kind
	 *            areas or agencies
	 */
	static Optional<String> of(String text, Kind kind, IndexSearcher searcher) throws IOException {
		String sound = Sounds.key(text);
		if (sound.length() < SHORTEST || sound.length() > LONGEST) {
			return Optional.empty();
		}
		var near = new ConstantScoreQuery(new FuzzyQuery(new Term(Keyword.SOUND.key(), sound), 1));
		Set<String> names = new TreeSet<>();
		for (ScoreDoc doc : searcher.search(new Filters().equal(Keyword.KIND, kind.name()).around(near),
				MOST).scoreDocs) {
			names.add(Search.stored(
					searcher.storedFields().document(doc.doc, Set.of(IndexDocument.NAME)),
					IndexDocument.NAME));
		}
		return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
	}

	/**
	 * Whether two names of the same length differ in one character, by a letter of its sound at most.
	 */
	static boolean isNear(String one, String other) {
		int[] ones = one.codePoints().toArray();
		int[] others = other.codePoints().toArray();
		int different = Arrays.mismatch(ones, others);
		return ones.length == others.length && different >= 0
				&& Arrays.equals(ones, different + 1, ones.length, others, different + 1, others.length)
				&& soundsNear(Pinyin.of(ones[different]), Pinyin.of(others[different]));
	}

	/** Whether a letter more, less or other makes one sound of the other. */
	private static boolean soundsNear(@Nullable String one, @Nullable String other) {
		if (one == null || other == null || Math.abs(one.length() - other.length()) > 1) {
			return false;
		}
		int same = 0;
		while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		String rest = one.substring(same);
		String otherRest = other.substring(same);
		return rest.equals(otherRest) || tail(rest).equals(otherRest) || rest.equals(tail(otherRest))
				|| tail(rest).equals(tail(otherRest));
	}

	private static String tail(String text) {
		return text.isEmpty() ? "" : text.substring(1);
	}
}

package quanze.queries.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/** Weighs subjects of a question against the foils that are near it. */
final class Doubts {

	/** A foil that is this much farther from the question than the subject is still about as near. */
	private static final double ABOUT = 0.1;

	/** What is called so nearly the same may be the same. */
	private static final double ALIKE = 0.75;

	private static final double SCENE = 0.9;

	/** Nearest first. */
	private final List<Against> foils;

	/** Which of the grams that the question shares with foils each subject has. */
	private final Map<Integer, Set<String>> held;

	private Doubts(List<Against> foils, Map<Integer, Set<String>> held) {
		this.foils = foils;
		this.held = held;
	}

	/**
	 * @param foils
	 *            that are near the question, nearest first
	 * @param docs
	 *            of the subjects
	 */
	static Doubts of(String question, List<Foils.Near> foils, int[] docs, IndexReader reader)
			throws IOException {
		Map<String, Double> shares = EvidenceField.shares(question, reader);
		List<Against> against = foils.stream().map(it -> Against.of(it, shares)).toList();
		Set<String> grams = new TreeSet<>();
		against.forEach(it -> grams.addAll(it.shared().keySet()));
		return new Doubts(against, held(grams, docs, reader));
	}

	/**
	 * @param name
	 *            the direction of the vector of the subject's name; null where it is not known
	 */
	Doubt of(int doc, Signs signs, @Nullable Quantised name) {
		Set<String> has = held.getOrDefault(doc, Set.of());
		return new Doubt(nearer(has, signs, name), more(has, signs));
	}

	/** A foil is a name: as near as a scene is one that is a tenth farther. */
	private double nearer(Set<String> has, Signs signs, @Nullable Quantised name) {
		double near = Math.max(signs.meaning(), SCENE * signs.scene());
		for (Against foil : foils) {
			if (foil.meaning() <= near) {
				return 0;
			}
			if (name == null || name.cosine(foil.vector()) < ALIKE || foil.tellsBeyond(has)) {
				return foil.meaning() - near;
			}
		}
		return 0;
	}

	private double more(Set<String> has, Signs signs) {
		double more = 0;
		for (Against foil : foils) {
			if (foil.meaning() > signs.meaning() - ABOUT) {
				more = Math.max(more, foil.beyond(has));
			}
		}
		return more;
	}

	private static Map<Integer, Set<String>> held(Set<String> grams, int[] docs, IndexReader reader)
			throws IOException {
		int[] ascending = Arrays.stream(docs).sorted().toArray();
		Map<Integer, Set<String>> held = new HashMap<>();
		for (LeafReaderContext leaf : reader.leaves()) {
			int end = leaf.docBase + leaf.reader().maxDoc();
			int[] inLeaf = Arrays.stream(ascending).filter(it -> it >= leaf.docBase && it < end).toArray();
			for (String gram : grams) {
				Along along = Along.of(
						leaf.reader().postings(new Term(EvidenceField.KEY, gram), PostingsEnum.NONE));
				for (int doc : inLeaf) {
					if (along.has(doc - leaf.docBase)) {
						held.computeIfAbsent(doc, it -> new HashSet<>()).add(gram);
					}
				}
			}
		}
		return held;
	}

	/**
	 * A foil as the question sees it.
	 *
	 * @param shared
	 *            the question's grams that it has, and what share of the question's weight each is
	 */
	private record Against(float meaning, Quantised vector, Map<String, Double> shared) {

		static Against of(Foils.Near foil, Map<String, Double> shares) {
			Map<String, Double> shared = new TreeMap<>(shares);
			shared.keySet().retainAll(foil.grams());
			return new Against(foil.meaning(), foil.vector(), shared);
		}

		/** Whether the question has more than a single character of it that is not among these. */
		boolean tellsBeyond(Set<String> has) {
			return shared.keySet().stream().anyMatch(it -> it.length() > 1 && !has.contains(it));
		}

		/** The share of what is not among these. */
		double beyond(Set<String> has) {
			double share = 0;
			for (Map.Entry<String, Double> gram : shared.entrySet()) {
				share += has.contains(gram.getKey()) ? 0 : gram.getValue();
			}
			return share;
		}
	}
}

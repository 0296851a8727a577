package quanze.queries.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** Weighs subjects of a question against the foils that are near it. */
final class Doubts {

	/** A foil that is this much farther from the question than the subject is still about as near. */
	private static final double ABOUT = 0.1;

	private final List<Foils.Near> foils;

	/** Of the question's grams those that a foil has, and what share of its weight each is. */
	private final Map<String, Double> shares;

	/** Those of them that each subject has. */
	private final Map<Integer, Set<String>> held;

	private Doubts(List<Foils.Near> foils, Map<String, Double> shares, Map<Integer, Set<String>> held) {
		this.foils = foils;
		this.shares = shares;
		this.held = held;
	}

	/**
	 * @param foils
	 *            that are near the question
	 * @param docs
	 *            of the subjects
	 */
	static Doubts of(String question, List<Foils.Near> foils, int[] docs, IndexReader reader)
			throws IOException {
		Map<String, Double> shares = EvidenceField.shares(question, reader);
		shares.keySet().removeIf(it -> foils.stream().noneMatch(foil -> foil.grams().contains(it)));
		return new Doubts(foils, shares, held(shares.keySet(), docs, reader));
	}

	/**
	 * @param meaning
	 *            how near the subject is to the question
	 */
	Doubt of(int doc, double meaning) {
		Set<String> has = held.getOrDefault(doc, Set.of());
		double nearer = 0;
		double more = 0;
		for (Foils.Near foil : foils) {
			nearer = Math.max(nearer, foil.meaning() - meaning);
			if (foil.meaning() > meaning - ABOUT) {
				more = Math.max(more,
						shares.entrySet().stream()
								.filter(it -> foil.grams().contains(it.getKey()) && !has.contains(it.getKey()))
								.mapToDouble(Map.Entry::getValue).sum());
			}
		}
		return new Doubt(nearer, more);
	}

	private static Map<Integer, Set<String>> held(Set<String> grams, int[] docs, IndexReader reader)
			throws IOException {
		int[] ascending = Arrays.stream(docs).sorted().toArray();
		Map<Integer, Set<String>> held = new HashMap<>();
		for (LeafReaderContext leaf : reader.leaves()) {
			int end = leaf.docBase + leaf.reader().maxDoc();
			int[] inLeaf = Arrays.stream(ascending).filter(it -> it >= leaf.docBase && it < end).toArray();
			for (String gram : grams) {
				PostingsEnum postings = leaf.reader().postings(new Term(EvidenceField.KEY, gram),
						PostingsEnum.NONE);
				Along along = new Along(null, postings == null ? DocIdSetIterator.empty() : postings);
				for (int doc : inLeaf) {
					if (along.has(doc - leaf.docBase)) {
						held.computeIfAbsent(doc, it -> new HashSet<>()).add(gram);
					}
				}
			}
		}
		return held;
	}
}

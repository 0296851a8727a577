package quanze.queries.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Ranks what a text finds: the {@value #BY_WORDS} documents that hold most of its words, and those
 * that mean nearly the same. Each is scored by half how much of the question's weight it holds and
 * half how near its meaning is, or by its words alone where it has no meaning that is known; an
 * article also by how much law rests on its instrument, and by how well the articles beside it fit.
 * Exact names come first.
 */
final class Ranking {

	/** No search goes further than so many by their words. */
	static final int BY_WORDS = 1_000;

	/** Of the texts that are kept so many are looked at, if they mean enough of the same. */
	private static final int BY_MEANING = 200;

	/** What shares no word and means less of the same than this is no hit. */
	private static final float RELATED = 0.5f;

	private static final float MEANING = 0.5f;

	/** From an instrument of few articles that nobody names to a code: 0.06 or so. */
	private static final float PROMINENCE = 0.008f;

	/** Of how much more, or less, an article scores than the better of the two beside it. */
	private static final float BESIDE = 0.05f;

	/** No article loses more by those beside it than if they scored so much less. */
	private static final float LEAST_BESIDE = -0.2f;

	/** More than anything else scores. */
	private static final float EXACT = 10;

	private static final int LONGEST_NAME = 200;

	private final IndexSearcher searcher;

	private final Asked asked;

	private final Meanings.@Nullable Likeness names;

	private final Meanings.@Nullable Likeness articles;

	/**
	 * @param names
	 *            how near names and sayings are; null where meanings are not kept
	 * @param articles
	 *            how near the texts of articles are; null where meanings are not kept
	 */
	Ranking(IndexSearcher searcher, Asked asked, Meanings.@Nullable Likeness names,
			Meanings.@Nullable Likeness articles) {
		this.searcher = searcher;
		this.asked = asked;
		this.names = names;
		this.articles = articles;
	}

	/** Best first; of equal score in the order of their identity. */
	Ranked ranked() throws IOException {
		Query words = words();
		TopDocs byWords = searcher.search(new BooleanQuery.Builder()
				.add(Question.of(asked.text(), filters(), searcher).query(), Occur.FILTER)
				.add(words, Occur.SHOULD).build(), BY_WORDS);
		Map<Integer, Float> scores = new TreeMap<>();
		for (ScoreDoc doc : byWords.scoreDocs) {
			scores.put(doc.doc, doc.score);
		}
		Set<Integer> exact = exact();
		Set<Integer> others = byMeaning();
		others.addAll(exact);
		others.removeAll(scores.keySet());
		scores.putAll(scored(others, words));
		List<ScoreDoc> ranked = fused(scores, exact);
		ranked.sort(Comparator.<ScoreDoc>comparingDouble(it -> -it.score)
				.thenComparing(it -> id(searcher, it.doc)));
		return Ranked.of(ranked,
				byWords.totalHits.value() + (byWords.scoreDocs.length < BY_WORDS ? others.size() : 0));
	}

	/** What scores by words, and by sounds where the text has pinyin in it. */
	private Query words() throws IOException {
		Query words = WordsField.query(asked.text(), searcher);
		Query sounds = SoundQuery.shared(asked.text(), searcher);
		return sounds == null
				? words
				: new BooleanQuery.Builder().add(words, Occur.SHOULD).add(sounds, Occur.SHOULD).build();
	}

	private List<ScoreDoc> fused(Map<Integer, Float> words, Set<Integer> exact) throws IOException {
		List<Fit> fits = new ArrayList<>(words.size());
		Map<Long, Float> places = new HashMap<>();
		Meant meant = null;
		for (Map.Entry<Integer, Float> one : words.entrySet()) {
			int doc = one.getKey();
			if (meant == null || !meant.holds(doc)) {
				meant = meant(leaf(searcher, doc));
			}
			float meaning = meant.meaning(doc);
			float covered = meaning == 0
					? one.getValue()
					: MEANING * meaning + (1 - MEANING) * one.getValue();
			Fit fit = new Fit(doc, covered, PROMINENCE * meant.prominence(doc), meant.place(doc));
			fits.add(fit);
			if (fit.place() != 0) {
				places.merge(fit.place(), covered, Math::max);
			}
		}
		List<ScoreDoc> fused = new ArrayList<>(fits.size());
		fits.forEach(it -> fused.add(new ScoreDoc(it.doc(), it.score(places)
				+ (exact.contains(it.doc()) ? EXACT : 0))));
		return fused;
	}

	private Set<Integer> exact() throws IOException {
		Set<Integer> exact = new TreeSet<>();
		if (asked.text().length() <= LONGEST_NAME) {
			Term name = new Term(Keyword.EXACT.key(), Folding.key(asked.text()));
			add(filters().around(new ConstantScoreQuery(new TermQuery(name))), exact);
			Term sound = new Term(Keyword.SOUND.key(), Sounds.key(asked.text()));
			if (asked.text().chars().allMatch(it -> it < 128)) {
				add(filters().around(new ConstantScoreQuery(new TermQuery(sound))), exact);
			}
		}
		return exact;
	}

	private Set<Integer> byMeaning() throws IOException {
		Set<Integer> docs = new TreeSet<>();
		if (names != null && articles != null) {
			add(meaning(names, IndexDocument.TITLE_MEANING, IndexDocument.SAYING_MEANINGS,
					IndexDocument.OTHER_MEANINGS), docs);
			add(meaning(articles, IndexDocument.TEXT_MEANING), docs);
		}
		return docs;
	}

	private Query meaning(Meanings.Likeness likeness, String... fields) throws IOException {
		long[] keys = likeness.nearest(BY_MEANING, RELATED);
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		for (String field : fields) {
			any.add(LongField.newSetQuery(field, keys), Occur.SHOULD);
		}
		return filters().around(new ConstantScoreQuery(any.build()));
	}

	private void add(Query query, Set<Integer> docs) throws IOException {
		for (ScoreDoc doc : searcher.search(query, BY_WORDS).scoreDocs) {
			docs.add(doc.doc);
		}
	}

	/** What each of the documents, which ascend, scores by its words. */
	private Map<Integer, Float> scored(Set<Integer> docs, Query words) throws IOException {
		Map<Integer, Float> scores = new TreeMap<>();
		Weight weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE, 1);
		LeafReaderContext leaf = null;
		Witnesses.Along along = null;
		for (int doc : docs) {
			LeafReaderContext next = leaf(searcher, doc);
			if (along == null || leaf != next) {
				leaf = next;
				along = Witnesses.Along.of(weight, leaf);
			}
			scores.put(doc, (float) along.score(doc - next.docBase));
		}
		return scores;
	}

	private Filters filters() {
		return Filters.of(asked.filter(), asked.day(), asked.known());
	}

	private Meant meant(LeafReaderContext leaf) throws IOException {
		List<Meaning> meanings = new ArrayList<>();
		if (names != null && articles != null) {
			for (String field : List.of(IndexDocument.TITLE_MEANING, IndexDocument.SAYING_MEANINGS,
					IndexDocument.OTHER_MEANINGS)) {
				meanings.add(new Meaning(leaf.reader().getSortedNumericDocValues(field), names));
			}
			meanings.add(new Meaning(leaf.reader().getSortedNumericDocValues(IndexDocument.TEXT_MEANING),
					articles));
		}
		return new Meant(leaf, leaf.reader().getNumericDocValues(IndexDocument.PROMINENCE),
				leaf.reader().getNumericDocValues(IndexDocument.PLACE), meanings);
	}

	private static LeafReaderContext leaf(IndexSearcher searcher, int doc) {
		var leaves = searcher.getIndexReader().leaves();
		return leaves.get(ReaderUtil.subIndex(doc, leaves));
	}

	/** The identity of a document. */
	static String id(IndexSearcher searcher, int doc) {
		try {
			LeafReaderContext leaf = leaf(searcher, doc);
			SortedDocValues ids = leaf.reader().getSortedDocValues(IndexDocument.ID);
			ids.advanceExact(doc - leaf.docBase);
			return ids.lookupOrd(ids.ordValue()).utf8ToString();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What a ranking depends on.
	 *
	 * @param meanings
	 *            how many meanings are known
	 */
	record Asked(String text, SearchFilter filter, LocalDate day, long known, int meanings) {
	}

	/**
	 * Documents, best first, and their scores.
	 *
	 * @param total
	 *            how many there are; beyond 1,000 a lower bound
	 */
	record Ranked(int[] docs, float[] scores, long total) {

		static Ranked of(List<ScoreDoc> ranked, long total) {
			int[] docs = new int[ranked.size()];
			float[] scores = new float[ranked.size()];
			for (int i = 0; i < docs.length; i++) {
				docs[i] = ranked.get(i).doc;
				scores[i] = ranked.get(i).score;
			}
			return new Ranked(docs, scores, total);
		}

		/** The place behind a hit. */
		int behind(HitCursor hit, IndexSearcher searcher) {
			int at = 0;
			while (at < docs.length && (scores[at] > hit.score()
					|| scores[at] == hit.score() && id(searcher, docs[at]).compareTo(hit.id()) <= 0)) {
				at++;
			}
			return at;
		}

		/** The place of a hit, or where it would be. */
		int before(HitCursor hit, IndexSearcher searcher) {
			int behind = behind(hit, searcher);
			return behind > 0 && scores[behind - 1] == hit.score()
					&& id(searcher, docs[behind - 1]).equals(hit.id()) ? behind - 1 : behind;
		}

		boolean isExact(int at) {
			return scores[at] >= EXACT;
		}
	}

	/**
	 * How well a document fits.
	 *
	 * @param covered
	 *            by words and meaning
	 * @param prominence
	 *            for what rests on its instrument
	 * @param place
	 *            0 of what is no article
	 */
	private record Fit(int doc, float covered, float prominence, long place) {

		/**
		 * @param places
		 *            how well the articles fit by words and meaning
		 */
		float score(Map<Long, Float> places) {
			if (place == 0) {
				return covered + prominence;
			}
			float beside = Math.max(places.getOrDefault(place - 1, 0f), places.getOrDefault(place + 1, 0f));
			return covered + prominence + BESIDE * Math.max(LEAST_BESIDE, beside - covered);
		}
	}

	/** What the documents of a leaf refer to. */
	private record Meaning(@Nullable SortedNumericDocValues keys, Meanings.Likeness likeness) {

		float nearest(int doc) throws IOException {
			float nearest = 0;
			if (keys != null && keys.advanceExact(doc)) {
				for (int i = 0; i < keys.docValueCount(); i++) {
					nearest = Math.max(nearest, likeness.of(keys.nextValue()));
				}
			}
			return nearest;
		}
	}

	/** What is known beforehand of the documents of a leaf; goes along with them as they ascend. */
	private record Meant(LeafReaderContext leaf, @Nullable NumericDocValues prominence,
			@Nullable NumericDocValues places, List<Meaning> meanings) {

		boolean holds(int doc) {
			return doc < leaf.docBase + leaf.reader().maxDoc();
		}

		/** 0 where none is known. */
		float meaning(int doc) throws IOException {
			float nearest = 0;
			for (Meaning meaning : meanings) {
				nearest = Math.max(nearest, meaning.nearest(doc - leaf.docBase));
			}
			return nearest;
		}

		/** 0 of what is no article. */
		long place(int doc) throws IOException {
			return places != null && places.advanceExact(doc - leaf.docBase) ? places.longValue() : 0;
		}

		float prominence(int doc) throws IOException {
			return prominence != null && prominence.advanceExact(doc - leaf.docBase)
					? Float.intBitsToFloat((int) prominence.longValue())
					: 0;
		}
	}
}

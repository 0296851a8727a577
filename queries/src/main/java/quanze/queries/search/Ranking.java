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
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Ranks what a text finds: the {@value #BY_WORDS} documents that hold most of its words, as many
 * that sound like its pinyin, and those that mean nearly the same, unless it is the name of
 * something, or long and found by its words. Each is scored by half how much of the question's
 * weight it holds and half how near its meaning is, or by its words alone where it has no meaning
 * that is known; an article also by how much law rests on its instrument, and by how well the
 * articles beside it fit. Exact names come first.
 */
final class Ranking {

	/** No search goes further than so many by their words, and as many by their sounds. */
	static final int BY_WORDS = 300;

	/** So many hits are counted exactly. */
	private static final int COUNTED = 1_000;

	private static final TopDocs NONE = new TopDocs(new TotalHits(0, TotalHits.Relation.EQUAL_TO),
			new ScoreDoc[0]);

	/** Of the texts that are kept so many are looked at, if they mean enough of the same, */
	private static final int BY_MEANING = 400;

	/** and where many documents refer to each, at least so many. */
	private static final int FEWEST = 32;

	/** What shares no word and means less of the same than this is no hit. */
	private static final float RELATED = 0.5f;

	/** So many of them are looked at first, then four times as many, until enough is found. */
	private static final int NEAREST = 8;

	/** Of the documents that say the same so many are enough. */
	private static final int OF_EACH = 50;

	private static final float MEANING = 0.5f;

	/** What has so much of what a long text tells is what is sought: its meaning would add nothing. */
	private static final double MOST = 0.6;

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

	private final WordsField words;

	private final FixedBitSet scope;

	private final @Nullable Query sounds;

	/** Whether the text is a name or a code of something. */
	private final boolean named;

	private final TopDocs byWords;

	private final TopDocs bySounds;

	/**
	 * Finds what has the words and sounds of a text.
	 *
	 * @param words
	 *            of the text
	 * @param scope
	 *            the documents that come into question
	 */
	Ranking(IndexSearcher searcher, Asked asked, WordsField words, FixedBitSet scope) throws IOException {
		this.searcher = searcher;
		this.asked = asked;
		this.words = words;
		this.scope = scope;
		this.named = isName(asked.text(), searcher);
		this.sounds = SoundQuery.shared(asked.text(), searcher);
		this.byWords = most(words.query());
		this.bySounds = sounds == null ? NONE : most(sounds);
	}

	/**
	 * Whether something is called so, or the text is a long one and something has most of its words.
	 */
	boolean isFound() throws IOException {
		return named
				|| asked.text().length() > Meanings.QUESTION && byWords.scoreDocs.length > 0
						&& new Coverage(searcher, words.bag())
								.of(new int[]{byWords.scoreDocs[0].doc})[0] >= MOST;
	}

	/**
	 * Best first; of equal score in the order of their identity.
	 *
	 * @param meanings
	 *            of the fields that tell them; none to rank by words alone
	 */
	Ranked ranked(List<Nearness> meanings) throws IOException {
		Set<Integer> exact = exact();
		Set<Integer> others = new TreeSet<>(exact);
		for (Nearness meaning : meanings) {
			addNearest(meaning, others);
		}
		for (ScoreDoc doc : bySounds.scoreDocs) {
			others.add(doc.doc);
		}
		for (ScoreDoc doc : byWords.scoreDocs) {
			others.remove(doc.doc);
		}
		List<ScoreDoc> ranked = fused(scored(others), exact, meanings);
		return Ranked.of(new BestFirst(searcher).sorted(ranked), total(ranked));
	}

	/** What has a leading gram of a text, or enough of its sounds, and comes into question. */
	static FixedBitSet found(WordsField words, @Nullable Query sounds, FixedBitSet scope,
			IndexSearcher searcher) throws IOException {
		FixedBitSet found = words.having();
		if (sounds != null) {
			found.or(Documents.of(sounds, searcher));
		}
		found.and(scope);
		return found;
	}

	private long total(List<ScoreDoc> ranked) throws IOException {
		boolean all = byWords.scoreDocs.length < BY_WORDS && bySounds.scoreDocs.length < BY_WORDS;
		long most = Math.max(byWords.totalHits.value(), bySounds.totalHits.value());
		if (all || most > COUNTED) {
			return all ? ranked.size() : most;
		}
		FixedBitSet found = found(words, sounds, scope, searcher);
		ranked.forEach(it -> found.set(it.doc));
		return found.cardinality();
	}

	/**
	 * The best of what comes into question, which is left to the collecting: clauses that score alone
	 * are much faster than beside one that filters.
	 */
	private TopDocs most(Query query) throws IOException {
		var collector = new TopScoreDocCollectorManager(BY_WORDS, null, COUNTED).newCollector();
		Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.TOP_SCORES, 1);
		collector.setWeight(weight);
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			ScorerSupplier scorers = weight.scorerSupplier(leaf);
			if (scorers != null) {
				LeafCollector collecting = collector.getLeafCollector(leaf);
				scorers.setTopLevelScoringClause();
				scorers.bulkScorer().score(collecting, new Part(scope, leaf), 0,
						DocIdSetIterator.NO_MORE_DOCS);
				collecting.finish();
			}
		}
		return collector.topDocs();
	}

	/** All that is found, ascending, with what it scores by its words and sounds. */
	private List<ScoreDoc> scored(Set<Integer> others) throws IOException {
		List<ScoreDoc> all = new ArrayList<>(List.of(byWords.scoreDocs));
		others.forEach(it -> all.add(new ScoreDoc(it, Float.NaN)));
		all.sort(Comparator.comparingInt(it -> it.doc));
		int[] docs = new int[all.size()];
		float[] scores = new float[docs.length];
		FixedBitSet counted = new FixedBitSet(Math.max(1, docs.length));
		for (int i = 0; i < docs.length; i++) {
			docs[i] = all.get(i).doc;
			if (!Float.isNaN(all.get(i).score)) {
				scores[i] = all.get(i).score;
				counted.set(i);
			}
		}
		words.score(docs, counted, scores);
		float[] heard = sounds == null ? new float[docs.length] : SoundQuery.scores(sounds, docs, searcher);
		for (int i = 0; i < docs.length; i++) {
			all.get(i).score = scores[i] + heard[i];
		}
		return all;
	}

	private List<ScoreDoc> fused(List<ScoreDoc> scored, Set<Integer> exact, List<Nearness> meanings)
			throws IOException {
		List<Fit> fits = new ArrayList<>(scored.size());
		Map<Long, Float> places = new HashMap<>();
		Meant meant = null;
		for (ScoreDoc one : scored) {
			if (meant == null || !meant.holds(one.doc)) {
				meant = Meant.of(leaf(searcher, one.doc), meanings);
			}
			float meaning = meant.meaning(one.doc);
			float covered = meaning == 0 ? one.score : MEANING * meaning + (1 - MEANING) * one.score;
			Fit fit = new Fit(one.doc, covered, PROMINENCE * meant.prominence(one.doc),
					meant.place(one.doc));
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

	/** Whether it is a name or a code of something, on whatever day. */
	static boolean isName(String text, IndexSearcher searcher) throws IOException {
		return text.length() <= LONGEST_NAME
				&& searcher.getIndexReader().docFreq(new Term(Keyword.EXACT.key(), Folding.key(text))) > 0;
	}

	private Set<Integer> exact() throws IOException {
		Set<Integer> exact = new TreeSet<>();
		if (named) {
			add(Keyword.EXACT, Folding.key(asked.text()), exact);
		}
		if (asked.text().length() <= LONGEST_NAME && asked.text().chars().allMatch(it -> it < 128)) {
			add(Keyword.SOUND, Sounds.key(asked.text()), exact);
		}
		return exact;
	}

	private void add(Keyword keyword, String value, Set<Integer> docs) throws IOException {
		Dictionary.of(keyword.key(), searcher).documents(new BytesRef(value), adding(BY_WORDS, docs));
	}

	/** Adds documents of the texts that are nearest: with many to a text, few texts are enough. */
	private void addNearest(Nearness meaning, Set<Integer> docs) throws IOException {
		Meanings.Likeness likeness = meaning.likeness();
		long most = 4L * BY_WORDS * likeness.texts() / Math.max(1, scope.cardinality());
		long[] keys = likeness.nearest(Math.clamp(most, FEWEST, BY_MEANING), RELATED);
		if (keys.length == 0) {
			return;
		}
		List<Referrers> fields = Referrers.in(meaning.fields(), keys, scope, searcher);
		Set<Integer> nearest = new TreeSet<>();
		int at = 0;
		for (int size = NEAREST; at < keys.length && nearest.size() < BY_WORDS; size *= 4) {
			for (int to = Math.min(keys.length, at + size); at < to; at++) {
				for (Referrers field : fields) {
					field.of(keys[at], adding(OF_EACH, nearest));
				}
			}
		}
		docs.addAll(nearest);
	}

	/** Adds what comes into question, until so many are added. */
	private IntPredicate adding(int most, Set<Integer> docs) {
		AtomicInteger left = new AtomicInteger(most);
		return doc -> (scope.get(doc) && docs.add(doc) ? left.decrementAndGet() : left.get()) > 0;
	}

	static LeafReaderContext leaf(IndexSearcher searcher, int doc) {
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
			int low = 0;
			int high = docs.length;
			while (low < high) {
				int middle = low + high >>> 1;
				if (scores[middle] > hit.score() || scores[middle] == hit.score()
						&& new BytesRef(id(searcher, docs[middle])).compareTo(new BytesRef(hit.id())) <= 0) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			return low;
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

	/** Of some documents those of a leaf. */
	private record Part(FixedBitSet all, LeafReaderContext leaf) implements Bits {

		@Override
		public boolean get(int doc) {
			return all.get(leaf.docBase + doc);
		}

		@Override
		public int length() {
			return leaf.reader().maxDoc();
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

	/** How near the meanings in some fields are to that of the text. */
	record Nearness(Meanings.Likeness likeness, List<String> fields) {

		static Nearness ofNames(Meanings.Likeness names) {
			return new Nearness(names, List.of(IndexDocument.TITLE_MEANING, IndexDocument.SAYING_MEANINGS,
					IndexDocument.OTHER_MEANINGS));
		}

		static Nearness ofArticles(Meanings.Likeness articles) {
			return new Nearness(articles, List.of(IndexDocument.TEXT_MEANING));
		}
	}

	/** What the documents of a leaf refer to. */
	private record Meaning(@Nullable SortedNumericDocValues keys, Meanings.Likeness likeness) {

		float nearest(int doc) throws IOException {
			return likeness.nearest(keys, doc);
		}
	}

	/** What is known beforehand of the documents of a leaf; goes along with them as they ascend. */
	private record Meant(LeafReaderContext leaf, @Nullable NumericDocValues prominence,
			@Nullable NumericDocValues places, List<Meaning> meanings) {

		static Meant of(LeafReaderContext leaf, List<Nearness> meanings) throws IOException {
			List<Meaning> all = new ArrayList<>();
			for (Nearness meaning : meanings) {
				for (String field : meaning.fields()) {
					all.add(new Meaning(leaf.reader().getSortedNumericDocValues(field), meaning.likeness()));
				}
			}
			return new Meant(leaf, leaf.reader().getNumericDocValues(IndexDocument.PROMINENCE),
					leaf.reader().getNumericDocValues(IndexDocument.PLACE), all);
		}

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

package quanze.queries.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

/**
 * Searches the index. Sends no statement, and fails on no text: of a long one the first 2,000
 * characters count, and of these the most telling terms.
 */
public final class Search {

	private static final Set<String> BRIEF = Set.of(Keyword.KIND.key(), IndexDocument.ID, IndexDocument.CODE,
			IndexDocument.NAME, Keyword.HANDLING.key());

	/** What of a document is read to show it. */
	private static final Set<String> SHOWN = Stream
			.concat(BRIEF.stream(), Stream.of(Field.values()).filter(Search::isShown).map(Field::key))
			.collect(Collectors.toUnmodifiableSet());

	private final SearchIndex index;

	/** Each holds some hundred documents. */
	private static final int RANKINGS = 500;

	private final Remembered<Ranking.Asked, Ranking.Ranked> rankings;

	private final Remembered<Wanted, List<Match>> best;

	private final Remembered<Heard, Testimony> testimonies;

	private final Remembered<Scope, Optional<int[]>> scopes;

	/** Searches that index, as it is at each search. */
	public Search(SearchIndex index) {
		this.index = index;
		this.rankings = new Remembered<>(index, RANKINGS);
		this.best = new Remembered<>(index);
		this.testimonies = new Remembered<>(index);
		this.scopes = new Remembered<>(index);
	}

	/**
	 * What matches, exact names first, then best first. Matters are those in force on the day, all of
	 * it as it was known at the moment. Beyond 1,000 hits {@code totalCount} is a lower bound. The 300
	 * that hold most of the words are ranked, as many that sound like its pinyin, and what means nearly
	 * the same, unless the text is the name of something, or has more than 40 characters and something
	 * has six tenths of what it tells; no page goes beyond. Of a text with many words the rarest find;
	 * those that more than 25,000 documents have together only rank, unless they are half of what it
	 * tells.
	 *
	 * @param text
	 *            anything; empty finds nothing
	 * @throws quanze.queries.error.BadRequest
	 *             when the cursor is none of ours
	 */
	public Page<Hit> search(String text, SearchFilter filter, Moment moment, PageRequest page) {
		return index.search(searcher -> search(text, filter, moment, page, searcher));
	}

	/** The best of what matches, without texts and total: at most {@code first}. */
	public List<Match> best(String text, SearchFilter filter, Moment moment, int first) {
		return bestIn(Set.of(), text, filter, moment, first);
	}

	/**
	 * The best of what stands in the list of one of these areas themselves, not of areas within: at
	 * most {@code first}.
	 *
	 * @param areas
	 *            codes; empty for any
	 */
	public List<Match> bestIn(Set<String> areas, String text, SearchFilter filter, Moment moment, int first) {
		long known = index.known(moment.knownAt());
		return best.answer(new Wanted(areas, text, filter, moment.asOf(), known, first), searcher -> {
			Filters filters = Filters.of(filter, moment.asOf(), known).any(Keyword.APPLIES_IN, areas);
			Question question = Question.of(text, filters, searcher);
			return question.bag().isEmpty() ? List.of() : matches(question, first);
		});
	}

	/** What speaks for each subject as the answer to a question. */
	public Testimony testimony(Sought sought, Moment moment) {
		long known = index.known(moment.knownAt());
		return testimonies.answer(new Heard(sought, moment.asOf(), known), searcher -> {
			int[] few = scopes.answer(new Scope(sought.scope(), known), searcher,
					it -> Optional.ofNullable(Witnesses.few(sought.scope(), known, it))).orElse(null);
			Meanings meanings = index.meanings();
			Scenes scenes = index.scenes();
			Foils foils = index.foils();
			if (meanings == null || scenes == null || foils == null) {
				return new Testimony(
						new Witnesses(searcher, sought, moment.asOf(), known, few, null, null, List.of())
								.gather(),
						new float[0]);
			}
			float[] vector = meanings.embed(sought.meant());
			try (Meanings.Likeness likeness = meanings.to(vector)) {
				return new Testimony(new Witnesses(searcher, sought, moment.asOf(), known, few, likeness,
						scenes.near(vector), foils.near(vector)).gather(), vector);
			}
		});
	}

	private Page<Hit> search(String text, SearchFilter filter, Moment moment, PageRequest page,
			IndexSearcher searcher) throws IOException {
		HitCursor after = HitCursor.decode("after", page.after());
		HitCursor before = HitCursor.decode("before", page.before());
		WordsField words = WordsField.of(text, searcher);
		TermBag bag = words.bag();
		if (bag.isEmpty()) {
			return Page.empty();
		}
		Ranking.Ranked ranked = ranked(text, words, filter, moment, searcher);
		int all = ranked.docs().length;
		int start = after == null ? 0 : ranked.behind(after, searcher);
		int end = Math.max(start, before == null ? all : ranked.before(before, searcher));
		int to = page.first() == null ? end : Math.min(end, start + page.first());
		int from = page.last() == null ? start : Math.max(start, to - page.last());
		return new Page<>(edges(text, ranked, from, to, bag, searcher), ranked.total(), from > 0, to < all);
	}

	/** What a text finds, as far as it is ranked. */
	Ranking.Ranked ranked(String text, WordsField words, SearchFilter filter, Moment moment,
			IndexSearcher searcher) throws IOException {
		Meanings articles = index.articles();
		Ranking.Asked asked = new Ranking.Asked(Folding.head(text, TermBag.LONGEST), filter, moment.asOf(),
				SearchIndex.known(moment.knownAt(), searcher), articles == null ? 0 : articles.size());
		return rankings.answer(asked, searcher, it -> ranked(asked, words, it));
	}

	private static List<Page.Edge<Hit>> edges(String text, Ranking.Ranked ranked, int from, int to,
			TermBag bag, IndexSearcher searcher) throws IOException {
		int[] docs = Arrays.copyOfRange(ranked.docs(), from, to);
		double[] coverage = new Coverage(searcher, bag).ofWordsOrSounds(text, docs);
		Highlighter highlighter = new Highlighter(bag, SoundQuery.pairs(text));
		StoredFields stored = searcher.storedFields();
		List<Page.Edge<Hit>> edges = new ArrayList<>(to - from);
		for (int i = from; i < to; i++) {
			Document document = stored.document(ranked.docs()[i], SHOWN);
			Match match = match(document, ranked.scores()[i], ranked.isExact(i), coverage[i - from]);
			String cursor = new HitCursor(ranked.scores()[i], stored(document, IndexDocument.ID)).encoded();
			edges.add(new Page.Edge<>(cursor, hit(match, document, highlighter)));
		}
		return edges;
	}

	private Ranking.Ranked ranked(Ranking.Asked asked, WordsField words, IndexSearcher searcher)
			throws IOException {
		FixedBitSet scope = index.scopes().of(asked.filter(), asked.day(), asked.known(), searcher);
		Meanings meanings = index.meanings();
		Meanings articles = index.articles();
		Ranking ranking = new Ranking(searcher, asked, words, scope);
		if (meanings == null || articles == null || ranking.isFound()) {
			return ranking.ranked(List.of());
		}
		String meant = Sounds.unspelled(Folding.fold(asked.text()));
		if (meant.isEmpty()) {
			return ranking.ranked(List.of());
		}
		float[] vector = meanings.embed(meant);
		try (Meanings.Likeness names = meanings.to(vector); Meanings.Likeness texts = articles.to(vector)) {
			return ranking.ranked(
					List.of(Ranking.Nearness.ofNames(names), Ranking.Nearness.ofArticles(texts)));
		}
	}

	private static List<Match> matches(Question question, int first) throws IOException {
		TopFieldDocs found = question.best(first);
		int shown = Math.min(first, found.scoreDocs.length);
		double[] coverage = question.coverage(found, shown);
		StoredFields stored = question.searcher().storedFields();
		List<Match> matches = new ArrayList<>(shown);
		for (int i = 0; i < shown; i++) {
			FieldDoc doc = (FieldDoc) found.scoreDocs[i];
			matches.add(match(stored.document(doc.doc, BRIEF), doc.score,
					Question.isExact(doc), coverage[i]));
		}
		return matches;
	}

	private static Match match(Document document, double score, boolean exact, double coverage) {
		return new Match(kind(document), stored(document, IndexDocument.CODE),
				stored(document, IndexDocument.NAME),
				score, exact ? 1 : Math.min(1, coverage), exact,
				Stream.of(document.getValues(Keyword.HANDLING.key())).map(Match.Handling::of).toList());
	}

	private static Hit hit(Match match, Document document, Highlighter highlighter) {
		List<Highlight> highlights = new ArrayList<>();
		for (Field field : Field.values()) {
			if (isShown(field)) {
				highlights.addAll(highlighter.highlights(field, document.getValues(field.key())));
			}
		}
		return new Hit(match.kind(), match.code(), match.name(), match.score(), match.coverage(),
				match.exact(),
				highlights);
	}

	/** Synonyms are of the thesaurus, not of the lists. */
	private static boolean isShown(Field field) {
		return field != Field.SYNONYM;
	}

	static Kind kind(Document document) {
		return Kind.valueOf(stored(document, Keyword.KIND.key()));
	}

	static String stored(Document document, String field) {
		return Objects.requireNonNull(document.get(field), field);
	}

	/** What the subjects of a scope depend on. */
	private record Scope(@Nullable String scope, long known) {
	}

	/** What evidence depends on. */
	private record Heard(Sought sought, LocalDate day, long known) {
	}

	/** What the best matches depend on. */
	private record Wanted(Set<String> areas, String text, SearchFilter filter, LocalDate day, long known,
			int first) {
	}
}

package quanze.queries.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

/**
 * Searches the index. Sends no statement, and fails on no text: of a long one the first 2,000
 * characters count, and of these the 64 most telling terms.
 */
public final class Search {

	private static final Set<String> BRIEF = Set.of(Keyword.KIND.key(), IndexDocument.ID, IndexDocument.CODE,
			IndexDocument.NAME, Keyword.HANDLING.key());

	private final SearchIndex index;

	private final Remembered<Wanted, List<Match>> best;

	private final Remembered<Heard, List<Evidence>> evidence;

	private final Remembered<Scope, Optional<int[]>> scopes;

	/** Searches that index, as it is at each search. */
	public Search(SearchIndex index) {
		this.index = index;
		this.best = new Remembered<>(index);
		this.evidence = new Remembered<>(index);
		this.scopes = new Remembered<>(index);
	}

	/**
	 * What matches, exact names first, then best first. Matters are those in force on the day, all of
	 * it as it was known at the moment. Beyond 1,000 hits {@code totalCount} is a lower bound.
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

	/** What speaks for each subject as the answer to a question, best first: of each kind the best. */
	public List<Evidence> evidence(Sought sought, Moment moment) {
		long known = index.known(moment.knownAt());
		return evidence.answer(new Heard(sought, moment.asOf(), known), searcher -> {
			int[] few = scopes.answer(new Scope(sought.scope(), known),
					it -> Optional.ofNullable(Witnesses.few(sought.scope(), known, it))).orElse(null);
			Meanings meanings = index.meanings();
			if (meanings == null) {
				return new Witnesses(searcher, sought, moment.asOf(), known, few, null).gather();
			}
			try (Meanings.Likeness likeness = meanings.to(meanings.embed(sought.meant()))) {
				return new Witnesses(searcher, sought, moment.asOf(), known, few, likeness).gather();
			}
		});
	}

	private static Page<Hit> search(String text, SearchFilter filter, Moment moment, PageRequest page,
			IndexSearcher searcher) throws IOException {
		HitCursor after = HitCursor.decode("after", page.after());
		HitCursor before = HitCursor.decode("before", page.before());
		Filters filters = Filters.of(filter, moment.asOf(), SearchIndex.known(moment.knownAt(), searcher));
		Question question = Question.of(text, filters, searcher);
		if (question.bag().isEmpty()) {
			return Page.empty();
		}
		TopFieldDocs found = page.backwards()
				? question.worst(page.reach() + 1, place(before, searcher))
				: question.best(page.reach() + 1, place(after, searcher));
		List<FieldDoc> within = within(found, after, before);
		boolean more = within.size() > page.reach();
		List<FieldDoc> read = within.subList(0, Math.min(within.size(), page.reach()));
		int surplus = page.surplus(read.size());
		List<FieldDoc> shown = (page.backwards() ? read.reversed() : read).subList(surplus, read.size());
		return new Page<>(edges(shown, question), found.totalHits.value(),
				after != null || surplus > 0 || page.backwards() && more,
				before != null || !page.backwards() && more);
	}

	private static @Nullable FieldDoc place(@Nullable HitCursor cursor, IndexSearcher searcher) {
		return cursor == null ? null : cursor.toLucene(searcher.getIndexReader().maxDoc());
	}

	private static List<FieldDoc> within(TopFieldDocs found, @Nullable HitCursor after,
			@Nullable HitCursor before) {
		return Stream.of(found.scoreDocs).map(FieldDoc.class::cast)
				.filter(it -> after == null || HitCursor.of(it).compareTo(after) > 0)
				.filter(it -> before == null || HitCursor.of(it).compareTo(before) < 0).toList();
	}

	private static List<Page.Edge<Hit>> edges(List<FieldDoc> shown, Question question) throws IOException {
		double[] coverage = question.coverage(shown);
		Highlighter highlighter = new Highlighter(question.bag());
		List<Page.Edge<Hit>> edges = new ArrayList<>(shown.size());
		for (int i = 0; i < shown.size(); i++) {
			FieldDoc doc = shown.get(i);
			Document document = question.searcher().storedFields().document(doc.doc);
			Match match = match(document, doc, coverage[i]);
			edges.add(new Page.Edge<>(HitCursor.of(doc).encoded(), hit(match, document, highlighter)));
		}
		return edges;
	}

	private static List<Match> matches(Question question, int first) throws IOException {
		TopFieldDocs found = question.best(first, null);
		int shown = Math.min(first, found.scoreDocs.length);
		double[] coverage = question.coverage(found, shown);
		List<Match> matches = new ArrayList<>(shown);
		for (int i = 0; i < shown; i++) {
			FieldDoc doc = (FieldDoc) found.scoreDocs[i];
			matches.add(match(question.searcher().storedFields().document(doc.doc, BRIEF), doc, coverage[i]));
		}
		return matches;
	}

	private static Match match(Document document, FieldDoc doc, double coverage) {
		boolean exact = Question.isExact(doc);
		return new Match(kind(document), stored(document, IndexDocument.CODE),
				stored(document, IndexDocument.NAME),
				doc.score, exact ? 1 : Math.min(1, coverage), exact,
				Stream.of(document.getValues(Keyword.HANDLING.key())).map(Match.Handling::of).toList());
	}

	private static Hit hit(Match match, Document document, Highlighter highlighter) {
		List<Highlight> highlights = new ArrayList<>();
		for (Field field : Field.values()) {
			if (field != Field.SYNONYM) {
				highlights.addAll(highlighter.highlights(field, document.getValues(field.key())));
			}
		}
		return new Hit(match.kind(), match.code(), match.name(), match.score(), match.coverage(),
				match.exact(),
				highlights);
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

package quanze.queries.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

/**
 * Completes what is being typed, by characters, by pinyin and by initials, and offers texts that
 * may be meant by one that finds little. Sends no statement.
 */
public final class Suggest {

	private static final int SIMILAR = 3;

	/** So many places are looked at for each suggestion: several may be of one name. */
	private static final int PLACES = 10;

	private static final long SCOPE_BYTES = 64 << 20;

	private final SearchIndex index;

	private final Names names;

	private final Search search;

	private final Remembered<Asked, List<Suggestion>> answers;

	private final Cache<IndexReader.CacheKey, Completions> completions = Caffeine.newBuilder().maximumSize(2)
			.executor(Runnable::run).build();

	private final Cache<ScopeKey, Scope> scopes = Caffeine.newBuilder().maximumWeight(SCOPE_BYTES)
			.weigher((ScopeKey key, Scope scope) -> scope.bytes()).executor(Runnable::run).build();

	/** Completes from that index, as it is at each time. */
	public Suggest(SearchIndex index, Names names, Search search) {
		this.index = index;
		this.names = names;
		this.search = search;
		this.answers = new Remembered<>(index);
	}

	/**
	 * What goes on as typed: whole names first, then beginnings, then pieces inside; then by kind and
	 * brevity. Each name of a kind once.
	 *
	 * @param prefix
	 *            anything; of it the first 120 characters count; empty completes nothing
	 * @param kinds
	 *            any of these; empty for all
	 * @param area
	 *            name or code of the area that it must lie or apply in; null for any
	 * @param first
	 *            how many at most, 0 to 100
	 * @throws BadRequest
	 *             when {@code area} is unknown, or {@code first} out of bounds
	 */
	public List<Suggestion> suggest(String prefix, Set<Kind> kinds, @Nullable String area, int first,
			Moment moment) {
		PageRequest.checked(first);
		SearchFilter filter = new SearchFilter(kinds, Set.of(), area == null ? Set.of() : areas(area, moment),
				null,
				null, null);
		long known = index.known(moment.knownAt());
		String typed = Folding.head(prefix, 2 * PageRequest.MAX);
		return answers.answer(new Asked(typed, filter, moment.asOf(), known, first),
				searcher -> suggest(typed, filter, moment.asOf(), known, first, searcher));
	}

	/**
	 * Texts that may be meant, best first, at most three: such that sound the same, and such that are
	 * one edit away from a name or saying. None where the text itself finds enough; each of them does.
	 */
	public List<String> corrections(String text, SearchFilter filter, Moment moment) {
		long known = index.known(moment.knownAt());
		if (findsEnough(text, filter, moment)) {
			return List.of();
		}
		List<String> candidates = index.search(searcher -> new Corrections(completions(searcher),
				scope(filter, moment.asOf(), known, searcher), searcher).of(text));
		return candidates.stream().filter(it -> findsEnough(it, filter, moment)).limit(SIMILAR).toList();
	}

	private boolean findsEnough(String text, SearchFilter filter, Moment moment) {
		return search.best(text, filter, moment, 1).stream()
				.anyMatch(it -> it.exact() || it.coverage() >= Corrections.ENOUGH);
	}

	/** Lays out what is in the index now, so that nobody has to wait for it. */
	public void prepare() {
		index.search(this::completions);
	}

	private List<Suggestion> suggest(String typed, SearchFilter filter, LocalDate day, long known, int first,
			IndexSearcher searcher) throws IOException {
		List<Typed> readings = Typed.readings(typed);
		if (readings.isEmpty() || first == 0) {
			return List.of();
		}
		Completions all = completions(searcher);
		Scope scope = scope(filter, day, known, searcher);
		int most = PLACES * first;
		List<Completions.Place> places = all.best(readings, scope.said(), most);
		if (places.isEmpty()) {
			places = all.best(readings.stream().map(Typed::bySound).toList(), scope.said(), most);
		}
		Map<List<Object>, Suggestion> suggestions = new LinkedHashMap<>();
		Speakers speakers = new Speakers(searcher, scope.documents());
		for (Completions.Place place : places) {
			if (suggestions.size() >= first) {
				break;
			}
			for (Suggestion suggestion : speakers.of(all.said(place.number()), place, first)) {
				suggestions.putIfAbsent(List.of(suggestion.kind(), suggestion.name()), suggestion);
			}
		}
		return suggestions.values().stream().limit(first).toList();
	}

	private Set<String> areas(String nameOrCode, Moment moment) {
		Set<String> found = names.places(nameOrCode, moment).stream().map(Place::code)
				.collect(Collectors.toSet());
		if (found.isEmpty()) {
			List<String> similar = names.similar(Kind.AREA, nameOrCode, moment, SIMILAR);
			throw new BadRequest("area", Wording.of("no area is called “%s”", "没有名为“%s”的区划",
					Folding.head(nameOrCode, PageRequest.MAX)).suggesting(similar), similar);
		}
		return found;
	}

	private Completions completions(IndexSearcher searcher) {
		IndexReader reader = searcher.getIndexReader();
		return completions.get(reader.getReaderCacheHelper().getKey(), it -> {
			try {
				return Completions.of(reader);
			} catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private Scope scope(SearchFilter filter, LocalDate day, long known, IndexSearcher searcher)
			throws IOException {
		ScopeKey key = new ScopeKey(searcher.getIndexReader().getReaderCacheHelper().getKey(), filter, day,
				known);
		Scope scope = scopes.getIfPresent(key);
		if (scope == null) {
			FixedBitSet documents = index.scopes().of(filter, day, known, searcher);
			scope = new Scope(documents, completions(searcher).said(documents));
			scopes.put(key, scope);
		}
		return scope;
	}

	/**
	 * What comes into question.
	 *
	 * @param said
	 *            what the documents say
	 */
	record Scope(FixedBitSet documents, Completions.Allowed said) {

		int bytes() {
			return Math.toIntExact(documents.ramBytesUsed() + said.bytes());
		}
	}

	private record ScopeKey(IndexReader.CacheKey state, SearchFilter filter, LocalDate day, long known) {
	}

	private record Asked(String typed, SearchFilter filter, LocalDate day, long known, int first) {
	}
}

package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import quanze.queries.area.AreaKind;
import quanze.queries.time.Moment;

/** Resolves names through the index; sends no statement. */
public final class Names {

	/** No name stands for more nodes than this. */
	private static final int MOST = 200;

	private static final int LONGEST = 200;

	private final Remembered<Wanted, List<Document>> found;

	private final SearchIndex index;

	private final Search search;

	/** Looks names up in that index, as it is at each look-up. */
	public Names(SearchIndex index) {
		this.found = new Remembered<>(index);
		this.index = index;
		this.search = new Search(index);
	}

	/**
	 * The nodes of that kind with this code, name, short name or alias, folded, as known at that
	 * moment: the one with that code alone if there is one, else in code order. A matter is found
	 * whether in force or not, once; a type of incidents that nothing is called so by what people say.
	 */
	public List<Named> resolve(Kind kind, String nameOrCode, Moment moment) {
		List<Named> found = look(kind, nameOrCode, moment).stream().map(Names::named).distinct()
				.sorted(Comparator.comparing(Named::code)).toList();
		List<Named> byCode = found.stream().filter(it -> it.code().equals(nameOrCode.strip())).toList();
		return byCode.isEmpty() ? found : byCode;
	}

	/** The areas with this code, name or short name, like {@link #resolve}. */
	public List<Place> places(String nameOrCode, Moment moment) {
		List<Place> found = look(Kind.AREA, nameOrCode, moment).stream().map(Names::place)
				.sorted(Comparator.comparing(Place::code)).toList();
		List<Place> byCode = found.stream().filter(it -> it.code().equals(nameOrCode.strip())).toList();
		return byCode.isEmpty() ? found : byCode;
	}

	/**
	 * Names of that kind that sound or look like this one, best first, at most {@code first}: the one
	 * that alone sounds nearly the same, then those that share most with it.
	 */
	public List<String> similar(Kind kind, String name, Moment moment, int first) {
		String text = Folding.head(name, LONGEST);
		Stream<String> sounding = index.search(it -> NearSounds.of(text, kind, it)).stream();
		Stream<String> alike = search.best(text, SearchFilter.of(Set.of(kind)), moment, first).stream()
				.map(Match::name);
		return Stream.concat(sounding, alike).distinct().limit(first).toList();
	}

	private List<Document> look(Kind kind, String nameOrCode, Moment moment) {
		long known = index.known(moment.knownAt());
		String key = nameOrCode.length() > LONGEST ? "" : Folding.key(nameOrCode);
		return key.isEmpty()
				? List.of()
				: found.answer(new Wanted(kind, key, known), searcher -> look(kind, key, known, searcher));
	}

	private static List<Document> look(Kind kind, String key, long known, IndexSearcher searcher)
			throws IOException {
		List<Document> called = look(kind, Keyword.EXACT, key, known, searcher);
		return called.isEmpty() && kind == Kind.INCIDENT_TYPE
				? look(kind, Keyword.SAID, key, known, searcher)
				: called;
	}

	private static List<Document> look(Kind kind, Keyword in, String key, long known, IndexSearcher searcher)
			throws IOException {
		var query = new Filters().equal(Keyword.KIND, kind.name()).known(known)
				.around(new ConstantScoreQuery(new TermQuery(new Term(in.key(), key))));
		List<Document> documents = new ArrayList<>();
		for (ScoreDoc doc : searcher.search(query, MOST).scoreDocs) {
			documents.add(
					searcher.storedFields().document(doc.doc, Set.of(Keyword.KIND.key(), IndexDocument.CODE,
							IndexDocument.NAME, Keyword.AREA_KIND.key(), Keyword.AREA.key())));
		}
		return documents;
	}

	private static Named named(Document document) {
		return new Named(Search.kind(document), Search.stored(document, IndexDocument.CODE),
				Search.stored(document, IndexDocument.NAME));
	}

	private static Place place(Document document) {
		return new Place(Search.stored(document, IndexDocument.CODE),
				Search.stored(document, IndexDocument.NAME),
				AreaKind.valueOf(Search.stored(document, Keyword.AREA_KIND.key())),
				Set.of(document.getValues(Keyword.AREA.key())));
	}

	/** A node by its code and its full name. */
	public record Named(Kind kind, String code, String name) {
	}

	private record Wanted(Kind kind, String key, long known) {
	}
}

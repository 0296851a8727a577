package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import quanze.queries.search.Mention.Named;
import quanze.queries.time.Moment;

/**
 * Finds the names of areas, agencies and legal instruments that stand in a text: at each place the
 * longest, then those that only sound so. Walks the index's own dictionary of names; sends no
 * statement.
 */
public final class Gazetteer {

	private static final Set<String> KINDS = Set.of(Kind.AREA.name(), Kind.AGENCY.name(),
			Kind.LEGAL_INSTRUMENT.name());

	private static final Set<String> STORED = Set.of(Keyword.KIND.key(), IndexDocument.CODE,
			IndexDocument.NAME);

	private static final int LONGEST_TEXT = 400;

	private static final int LONGEST_NAME = 40;

	private static final int SHORTEST_NAME = 2;

	/** Of characters; of Latin letters two syllables are enough. */
	private static final int SHORTEST_SOUND = 3;

	private static final int MOST_NODES = 50;

	/** So many characters of a name must be right at its beginning if one of the others is not. */
	private static final int SHORTEST_BEGINNING = 3;

	/** Of names that begin so at most so many are compared. */
	private static final int MOST_BEGUN = 100;

	/** A shorter name with a wrong character may be another word. */
	private static final int CLEAR_NAME = 6;

	private final SearchIndex index;

	private final Remembered<Asked, List<Mention>> found;

	/** Looks names up in that index, as it is at each look-up. */
	public Gazetteer(SearchIndex index) {
		this.index = index;
		this.found = new Remembered<>(index);
	}

	/**
	 * The mentions in a folded text, in its order; of the text at most the first {@value #LONGEST_TEXT}
	 * characters.
	 */
	public List<Mention> find(String folded, Moment moment) {
		long known = index.known(moment.knownAt());
		String text = Folding.head(folded, LONGEST_TEXT);
		return found.answer(new Asked(text, known), searcher -> find(text, known, searcher));
	}

	private static List<Mention> find(String text, long known, IndexSearcher searcher) throws IOException {
		List<Mention> mentions = new ArrayList<>();
		Terms names = MultiTerms.getTerms(searcher.getIndexReader(), Keyword.EXACT.key());
		if (names != null) {
			walk(Pieces.ofCharacters(text), names.iterator(), Keyword.EXACT, known, searcher, mentions);
		}
		Terms sounds = MultiTerms.getTerms(searcher.getIndexReader(), Keyword.SOUND.key());
		if (sounds != null) {
			walk(Pieces.ofSounds(text), sounds.iterator(), Keyword.SOUND, known, searcher, mentions);
		}
		mentions.sort(Comparator.comparingInt(Mention::start).thenComparing(Mention::kind));
		return mentions;
	}

	private static void walk(Pieces pieces, TermsEnum terms, Keyword keyword, long known,
			IndexSearcher searcher, List<Mention> mentions) throws IOException {
		int start = 0;
		while (start < pieces.size()) {
			List<Integer> ends = ends(pieces, start, terms);
			List<Mention> here = List.of();
			for (int i = ends.size() - 1; i >= 0 && here.isEmpty(); i--) {
				here = named(pieces, start, ends.get(i), keyword, known, searcher, mentions);
			}
			if (here.isEmpty() && keyword == Keyword.EXACT) {
				here = nearlyNamed(pieces, start, terms, known, searcher);
			}
			mentions.addAll(here);
			start = here.isEmpty() ? start + 1 : pieces.after(here.getFirst().end());
		}
	}

	/** Behind which pieces a name ends that begins with this one, ascending. */
	private static List<Integer> ends(Pieces pieces, int start, TermsEnum terms) throws IOException {
		List<Integer> ends = new ArrayList<>();
		int most = Math.min(pieces.size(), start + LONGEST_NAME);
		for (int end = start + SHORTEST_NAME; end <= most && pieces.isUnbroken(start, end); end++) {
			BytesRef prefix = new BytesRef(pieces.key(start, end));
			TermsEnum.SeekStatus status = terms.seekCeil(prefix);
			if (status == TermsEnum.SeekStatus.END
					|| !StringHelper.startsWith(terms.term(), prefix)) {
				break;
			}
			if (status == TermsEnum.SeekStatus.FOUND) {
				ends.add(end);
			}
		}
		return ends;
	}

	/**
	 * What is named here but for one character that sounds nearly the same; unless there are several.
	 */
	private static List<Mention> nearlyNamed(Pieces pieces, int start, TermsEnum terms, long known,
			IndexSearcher searcher) throws IOException {
		int begun = start + SHORTEST_BEGINNING;
		if (begun > pieces.size() || !pieces.isUnbroken(start, begun)) {
			return List.of();
		}
		BytesRef prefix = new BytesRef(pieces.key(start, begun));
		Set<String> names = new TreeSet<>();
		TermsEnum.SeekStatus status = terms.seekCeil(prefix);
		for (int i = 0; i < MOST_BEGUN && status != TermsEnum.SeekStatus.END
				&& StringHelper.startsWith(terms.term(), prefix); i++) {
			String name = terms.term().utf8ToString();
			int end = start + name.codePointCount(0, name.length());
			if (end - start >= CLEAR_NAME && end <= pieces.size() && pieces.isUnbroken(start, end)
					&& NearSounds.isNear(pieces.key(start, end), name)) {
				names.add(name);
			}
			status = terms.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.NOT_FOUND;
		}
		if (names.size() != 1) {
			return List.of();
		}
		String name = names.iterator().next();
		int from = pieces.start(start);
		int to = pieces.end(start + name.codePointCount(0, name.length()) - 1);
		List<Mention> mentions = new ArrayList<>();
		look(Keyword.EXACT, name, known, searcher).forEach((kind, all) -> mentions.add(
				new Mention(from, to, pieces.text().substring(from, to), kind, all, true)));
		return mentions;
	}

	private static List<Mention> named(Pieces pieces, int start, int end, Keyword keyword, long known,
			IndexSearcher searcher, Collection<Mention> before) throws IOException {
		boolean bySound = keyword == Keyword.SOUND;
		if (bySound && end - start < SHORTEST_SOUND && !pieces.isLatin(start, end)) {
			return List.of();
		}
		int from = pieces.start(start);
		int to = pieces.end(end - 1);
		if (bySound && before.stream().anyMatch(it -> it.start() < to && from < it.end())) {
			return List.of();
		}
		Map<Kind, List<Named>> nodes = look(keyword, pieces.key(start, end), known, searcher);
		List<Mention> mentions = new ArrayList<>();
		nodes.forEach((kind, all) -> mentions.add(
				new Mention(from, to, pieces.text().substring(from, to), kind, all, bySound)));
		return mentions;
	}

	private static Map<Kind, List<Named>> look(Keyword keyword, String key, long known,
			IndexSearcher searcher) throws IOException {
		var query = new Filters().any(Keyword.KIND, KINDS).known(known)
				.around(new ConstantScoreQuery(new TermQuery(new Term(keyword.key(), key))));
		Map<Kind, List<Named>> nodes = new EnumMap<>(Kind.class);
		for (ScoreDoc doc : searcher.search(query, MOST_NODES).scoreDocs) {
			Document document = searcher.storedFields().document(doc.doc, STORED);
			List<Named> all = nodes.computeIfAbsent(Search.kind(document), it -> new ArrayList<>());
			Named named = new Named(Search.stored(document, IndexDocument.CODE),
					Search.stored(document, IndexDocument.NAME));
			if (!all.contains(named)) {
				all.add(named);
			}
		}
		nodes.values().forEach(it -> it.sort(Comparator.comparing(Named::code)));
		return nodes;
	}

	private record Asked(String text, long known) {
	}
}

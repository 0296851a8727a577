package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Finds what may be meant by a text that finds little: a piece of the lists that sounds the same, a
 * name or saying one edit away, or the text with such pieces in it put right.
 */
final class Corrections {

	/** A text finds enough when what it finds holds so much of its weight. */
	static final double ENOUGH = 0.8;

	private static final int MOST = 6;

	/** Of names one edit away at most so many are compared. */
	private static final int MOST_NEAR = 100;

	/** Shorter pieces sound like too many others. */
	private static final int SHORTEST = 3;

	private static final int LONGEST_PIECE = 12;

	private final Completions completions;

	private final Suggest.Scope scope;

	private final IndexSearcher searcher;

	Corrections(Completions completions, Suggest.Scope scope, IndexSearcher searcher) {
		this.completions = completions;
		this.scope = scope;
		this.searcher = searcher;
	}

	/** Best first, at most six, none of them the text itself. */
	List<String> of(String text) throws IOException {
		Units units = Units.of(Folding.head(text, Typed.MOST * 2));
		Set<String> found = new LinkedHashSet<>();
		if (text.length() <= Typed.MOST * 2 && units.units().length >= 2) {
			NearSounds.of(text, Kind.AREA, searcher).ifPresent(found::add);
			NearSounds.of(text, Kind.AGENCY, searcher).ifPresent(found::add);
			soundingAlike(text, found);
			String pieces = piecewise(units);
			if (units.units().length >= SHORTEST) {
				oneEditAway(Folding.fold(text), found);
			}
			found.add(pieces);
		}
		String key = Folding.key(text);
		return found.stream().filter(it -> !Folding.key(it).equals(key)).limit(MOST).toList();
	}

	private void soundingAlike(String text, Set<String> found) throws IOException {
		List<Typed> readings = Typed.readings(text).stream().filter(it -> !it.initials()).map(Typed::bySound)
				.toList();
		for (Completions.Place place : completions.best(readings, scope.said(), MOST * MOST)) {
			if (place.to() - place.from() >= 2) {
				found.add(piece(place));
			}
		}
	}

	private void oneEditAway(String folded, Set<String> found) throws IOException {
		CompiledAutomaton near = new CompiledAutomaton(Operations.concatenate(List.of(Automata.makeAnyChar(),
				Automata.makeAnyChar(), new LevenshteinAutomata(folded.strip(), true).toAutomaton(1))));
		List<String> all = new ArrayList<>();
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			Terms terms = leaf.reader().terms(Said.FIELD);
			if (terms != null) {
				TermsEnum matching = near.getTermsEnum(terms);
				while (all.size() < MOST_NEAR && matching.next() != null) {
					if (isInScope(matching, leaf)) {
						all.add(Said.of(matching.term()).text());
					}
				}
			}
		}
		all.sort(Comparator.comparingInt((String it) -> Math.abs(it.length() - folded.length()))
				.thenComparing(Comparator.naturalOrder()));
		found.addAll(all);
	}

	private boolean isInScope(TermsEnum term, LeafReaderContext leaf) throws IOException {
		PostingsEnum docs = term.postings(null, PostingsEnum.NONE);
		int doc = docs.nextDoc();
		for (int i = 0; i < MOST_NEAR && doc != PostingsEnum.NO_MORE_DOCS; i++) {
			if (scope.documents().get(leaf.docBase + doc)) {
				return true;
			}
			doc = docs.nextDoc();
		}
		return false;
	}

	/** The text with each longest piece that no list writes so, but some write otherwise, put right. */
	private String piecewise(Units units) throws IOException {
		StringBuilder right = new StringBuilder(units.text());
		int shift = 0;
		for (int from = 0; from < units.units().length; from++) {
			for (int to = Math.min(units.units().length, from + LONGEST_PIECE); to >= from + SHORTEST; to--) {
				Typed piece = typed(units, from, to);
				List<Completions.Place> written = completions.best(List.of(piece), scope.said(), 1);
				List<Completions.Place> spoken = written.isEmpty()
						? completions.best(List.of(piece.bySound()), scope.said(), 1)
						: List.of();
				if (!spoken.isEmpty()) {
					String as = piece(spoken.getFirst());
					int start = units.places()[from];
					int end = units.places()[to - 1] + 1;
					right.replace(start + shift, end + shift, as);
					shift += as.length() - (end - start);
				}
				if (!spoken.isEmpty() || !written.isEmpty()) {
					from = to - 1;
					break;
				}
			}
		}
		return right.toString();
	}

	private static Typed typed(Units units, int from, int to) {
		List<Syllables.Slot> slots = new ArrayList<>();
		for (int i = from; i < to; i++) {
			short sound = Syllables.of(units.units()[i]);
			slots.add(new Syllables.Slot(units.units()[i], sound, sound));
		}
		return new Typed(slots, false);
	}

	private String piece(Completions.Place place) throws IOException {
		return Units.of(completions.said(place.number()).text()).piece(place.from(), place.to());
	}
}

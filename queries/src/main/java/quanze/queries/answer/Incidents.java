package quanze.queries.answer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import quanze.queries.matter.MatterKind;
import quanze.queries.search.Kind;
import quanze.queries.search.Match;
import quanze.queries.search.Place;
import quanze.queries.search.Search;
import quanze.queries.search.SearchFilter;
import quanze.queries.time.Moment;

/**
 * Finds the territorial matters that an incident is handled as in a place: by the types of
 * incidents that its words mean, and by what the matters themselves say. Both count alike; where
 * both lead to a matter the better one does.
 */
final class Incidents {

	private static final SearchFilter TYPES = SearchFilter.of(Set.of(Kind.INCIDENT_TYPE));

	private static final SearchFilter MATTERS = new SearchFilter(Set.of(), Set.of(MatterKind.TERRITORIAL),
			Set.of(),
			null, null, null);

	private final Search search;

	Incidents(Search search) {
		this.search = search;
	}

	/** Best first, each matter once. */
	List<Candidate> find(String incident, Place place, Moment moment) {
		Map<String, Candidate> found = new HashMap<>();
		List<Match> types = search.bestIn(place.within(), incident, TYPES, moment, Shortlist.DEPTH);
		List<Match> matters = search.bestIn(place.within(), incident, MATTERS, moment, Shortlist.DEPTH);
		if (types.stream().anyMatch(Match::exact) || matters.stream().anyMatch(Match::exact)) {
			types = types.stream().filter(Match::exact).toList();
			matters = matters.stream().filter(Match::exact).toList();
		}
		double best = Math.max(best(types), best(matters));
		for (Match type : Shortlist.of(types)) {
			double score = score(type, best(types));
			type.handlings().stream().filter(it -> place.within().contains(it.area()))
					.map(it -> Candidate.ofType(it.matter(), type, score)).forEach(it -> add(found, it));
		}
		for (Match matter : Shortlist.of(matters)) {
			add(found, Candidate.ofItsWords(matter, score(matter, best(matters))));
		}
		return best == 0
				? List.of()
				: found.values().stream()
						.sorted(Comparator.comparingDouble(Candidate::score).reversed()
								.thenComparing(Candidate::matter))
						.toList();
	}

	private static void add(Map<String, Candidate> found, Candidate candidate) {
		found.merge(candidate.matter(), candidate, Candidate::betterOf);
	}

	/** Half how much of the question it holds, half how well it ranks among its like. */
	private static double score(Match match, double best) {
		return match.exact() ? 1 : (match.coverage() + match.score() / best * match.coverage()) / 2;
	}

	private static double best(List<Match> matches) {
		return matches.stream().mapToDouble(Match::score).max().orElse(0);
	}
}

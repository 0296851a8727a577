package quanze.queries.answer;

import java.util.List;

import quanze.queries.search.Match;

/**
 * Keeps of what was found what may be meant. When a name or code was met exactly, those alone.
 * Otherwise what holds at least {@value #LEAST} of the question's weight, and at least
 * {@value #NEXT_TO_BEST} of what the best one holds: the rest shares a common word or two with the
 * question, and would only flood the answer. Weight is inverse document frequency: words that few
 * documents have weigh more.
 */
final class Shortlist {

	/** How many are looked at. */
	static final int DEPTH = 30;

	/** The least share of the question's weight. */
	static final double LEAST = 0.3;

	/** The least share of what the best one holds. */
	static final double NEXT_TO_BEST = 0.6;

	private Shortlist() {
	}

	/** Those kept, in their order. */
	static List<Match> of(List<Match> found) {
		if (found.stream().anyMatch(Match::exact)) {
			return found.stream().filter(Match::exact).toList();
		}
		double best = found.stream().mapToDouble(Match::coverage).max().orElse(0);
		return found.stream().filter(it -> it.coverage() >= Math.max(LEAST, NEXT_TO_BEST * best)).toList();
	}
}

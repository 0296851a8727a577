package quanze.queries.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import quanze.queries.search.Evidence;
import quanze.queries.understanding.Intent;

/**
 * Ranks subjects by their evidence and by how likely they are what the question is after.
 */
record Contest(List<Contender> contenders) {

	/** What the logarithm of an intent's likelihood is worth against evidence; fitted, and rounded. */
	private static final double INTENT = 0.028;

	private static final double LEAST_LIKELY = 0.002;

	static Contest of(Collection<Evidence> evidence, Map<Intent, Double> intents) {
		return new Contest(evidence.stream().map(it -> {
			double likely = Objects.requireNonNull(intents.get(Intent.of(it.subject())));
			return new Contender(it, it.score() + INTENT * Math.log(Math.max(LEAST_LIKELY, likely)));
		}).sorted(Comparator.comparingDouble((Contender it) -> -it.score())
				.thenComparing(it -> it.evidence().code())).toList());
	}

	/**
	 * The eligible one that may be the answer: the best, or where a better one is not eligible the one
	 * that is like it. Empty when none is eligible.
	 */
	Optional<Contender> winner() {
		Optional<Contender> best = contenders.stream().filter(Contender::isEligible).findFirst();
		return best.map(it -> contenders.stream().takeWhile(better -> better != it)
				.flatMap(better -> contenders.stream().filter(Contender::isEligible).filter(better::isLike))
				.findFirst().orElse(it));
	}

	/** The eligible ones, best first. */
	List<Contender> eligible() {
		return contenders.stream().filter(Contender::isEligible).toList();
	}

	/** How much less the best other eligible one has than this one. */
	double lead(Contender over) {
		return over.score() - contenders.stream().filter(it -> it.isEligible() && !it.isLike(over))
				.mapToDouble(Contender::score).max().orElse(0);
	}
}

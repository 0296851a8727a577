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
	private static final double INTENT = 0.06;

	/** Of the next best so many count as a crowd. */
	private static final int NEXT = 60;

	/** One that has 0.1 less counts less than half. */
	private static final double SHARPNESS = 8;

	private static final double LEAST_LIKELY = 0.01;

	static Contest of(Collection<Evidence> evidence, Map<Intent, Double> intents) {
		return new Contest(evidence.stream().map(it -> {
			double likely = Objects.requireNonNull(intents.get(Intent.of(it.subject())));
			return new Contender(it, it.score() + INTENT * Math.log(Math.max(LEAST_LIKELY, likely)));
		}).sorted(Comparator.comparingDouble((Contender it) -> -it.score())
				.thenComparing(it -> it.evidence().code())).toList());
	}

	/** The best that may be the answer. Empty when none is eligible. */
	Optional<Contender> winner() {
		return contenders.stream().filter(Contender::isEligible).findFirst();
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

	/**
	 * How many others are about as good as this one: 0 when none is near, a distant one counts little.
	 */
	double crowd(Contender around) {
		return Math.log1p(contenders.stream().filter(it -> it.isEligible() && !it.isLike(around)).limit(NEXT)
				.mapToDouble(it -> Math.exp((it.score() - around.score()) * SHARPNESS)).sum());
	}
}

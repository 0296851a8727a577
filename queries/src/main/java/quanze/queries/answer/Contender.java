package quanze.queries.answer;

import quanze.queries.search.Evidence;

/**
 * A subject that may be the answer.
 *
 * @param score
 *            its evidence, with how likely the intent is that it would answer
 */
record Contender(Evidence evidence, double score) {

	/** Whether it may be the answer on that day in that place. */
	boolean isEligible() {
		return evidence.inForce() && evidence.here();
	}

	/** Whether both are the same thing: of one kind, and called alike. */
	boolean isLike(Contender other) {
		return evidence.subject() == other.evidence.subject()
				&& evidence.name().equals(other.evidence.name());
	}
}

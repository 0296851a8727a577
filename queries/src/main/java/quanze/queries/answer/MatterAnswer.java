package quanze.queries.answer;

import java.util.List;

import quanze.queries.matter.Matter;
import quanze.queries.responsibility.Responsibility;

/**
 * A matter, and who is responsible for it.
 *
 * @param responsibilities
 *            those that apply in that place on that day, the key roles first
 * @param score
 *            how well it answers the question, 0 to 1
 * @param proof
 *            from the question to the agencies
 */
public record MatterAnswer(Matter matter, List<Responsibility> responsibilities, double score,
		List<ProofStep> proof) {

	public MatterAnswer {
		responsibilities = List.copyOf(responsibilities);
		proof = List.copyOf(proof);
	}
}

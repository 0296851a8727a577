package quanze.queries.answer;

import java.util.List;

import quanze.queries.node.Node;
import quanze.queries.responsibility.Responsibility;

/**
 * Something that answers a question.
 *
 * @param subject
 *            a matter, a power, an agency or a legal basis
 * @param responsibilities
 *            those that apply in that place on that day, the key roles first; empty where the
 *            subject is no matter
 * @param score
 *            how well it answers, 0 to 1
 * @param proof
 *            from the question to the agencies
 */
public record AnswerResult(Node subject, List<Responsibility> responsibilities, double score,
		List<ProofStep> proof) {

	public AnswerResult {
		responsibilities = List.copyOf(responsibilities);
		proof = List.copyOf(proof);
	}
}

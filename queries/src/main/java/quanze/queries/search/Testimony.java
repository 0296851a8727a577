package quanze.queries.search;

import java.util.List;

/**
 * What was heard on a question.
 *
 * @param evidence
 *            for each subject, best first: of each kind the best
 * @param meaning
 *            of the question, as {@link quanze.queries.embedding.Embedder} gives it; empty where
 *            meanings are not kept
 */
public record Testimony(List<Evidence> evidence, float[] meaning) {
}

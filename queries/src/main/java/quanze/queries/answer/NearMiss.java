package quanze.queries.answer;

/**
 * What was considered as the answer, and lost.
 *
 * @param code
 *            of the matter or power
 * @param score
 *            like that of results
 * @param reason
 *            why it lost, in Chinese
 */
public record NearMiss(String code, String name, double score, String reason) {
}

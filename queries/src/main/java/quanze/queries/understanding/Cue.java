package quanze.queries.understanding;

/**
 * A turn of phrase that tells what a question is after.
 *
 * @param name
 *            of its kind
 * @param words
 *            as they stand in the question
 */
public record Cue(String name, String words) {
}

package quanze.queries.matter;

/**
 * A field of the territorial lists 领域.
 *
 * @param code
 *            its name
 */
public record Domain(String code, String name) {
}

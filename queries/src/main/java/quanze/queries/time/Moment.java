package quanze.queries.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The point on both clocks at which the graph is asked.
 *
 * @param asOf
 *            the day on which facts shall be in force
 * @param knownAt
 *            the moment at which this system shall have known them
 */
public record Moment(LocalDate asOf, Instant knownAt) {
}

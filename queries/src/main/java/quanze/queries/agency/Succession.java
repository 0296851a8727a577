package quanze.queries.agency;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That another agency took over.
 *
 * @param agency
 *            code of the one that took over
 * @param on
 *            the day; null when not published
 */
public record Succession(String agency, @Nullable LocalDate on) {
}

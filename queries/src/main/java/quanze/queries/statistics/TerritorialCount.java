package quanze.queries.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How many territorial matters an area has in one field.
 *
 * @param area
 *            code
 * @param domain
 *            code; null for matters without a field
 * @param count
 *            at least 1
 */
public record TerritorialCount(String area, @Nullable String domain, long count) {
}

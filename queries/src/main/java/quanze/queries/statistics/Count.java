package quanze.queries.statistics;

/**
 * How many there are of one sort.
 *
 * @param key
 *            of the sort: the name of an enum value, a code, or the word of the list; empty where
 *            the list is silent
 * @param count
 *            at least 1
 */
public record Count(String key, long count) {
}

/** Counts as of a day, each with the editions that it was counted from. */
@NullMarked
package quanze.queries.statistics;

import org.jspecify.annotations.NullMarked;

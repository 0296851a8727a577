/** Counts as of a day, in the schema. */
@NullMarked
package quanze.api.statistics;

import org.jspecify.annotations.NullMarked;

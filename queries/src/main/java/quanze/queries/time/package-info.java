/** The two clocks: the day that a fact is in force, and the moment at which it was known. */
@NullMarked
package quanze.queries.time;

import org.jspecify.annotations.NullMarked;

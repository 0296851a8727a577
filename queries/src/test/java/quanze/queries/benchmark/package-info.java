/** Searches in the lists of many cities, and what they cost: see {@code README.md}. */
@NullMarked
package quanze.queries.benchmark;

import org.jspecify.annotations.NullMarked;

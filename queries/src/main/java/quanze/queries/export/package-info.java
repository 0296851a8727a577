/**
 * The graph as a whole, edition by edition, and what changed in it since a moment; handed over one
 * by one, in memory that does not grow with it.
 */
@NullMarked
package quanze.queries.export;

import org.jspecify.annotations.NullMarked;

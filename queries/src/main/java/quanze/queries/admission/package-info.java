/** Duties proposed for handing down to townships, and what became of the proposal. */
@NullMarked
package quanze.queries.admission;

import org.jspecify.annotations.NullMarked;

/** Measures answers on questions with known answers, and fits the weights that rank them. */
@NullMarked
package quanze.queries.evaluation;

import org.jspecify.annotations.NullMarked;

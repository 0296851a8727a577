/**
 * What every version of a listed fact carries: its clocks, its time limit, its place, its bases.
 */
@NullMarked
package quanze.queries.listed;

import org.jspecify.annotations.NullMarked;

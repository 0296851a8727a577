/** Bodies that bear responsibilities, and how they follow one another. */
@NullMarked
package quanze.queries.agency;

import org.jspecify.annotations.NullMarked;

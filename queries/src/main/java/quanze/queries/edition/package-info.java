/** Published editions of lists, and what is wrong with them. */
@NullMarked
package quanze.queries.edition;

import org.jspecify.annotations.NullMarked;

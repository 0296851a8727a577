/** How things hang together: the links of each thing to its neighbours, on both clocks. */
@NullMarked
package quanze.queries.link;

import org.jspecify.annotations.NullMarked;

/** What all nodes of the graph that are shown have in common. */
@NullMarked
package quanze.queries.node;

import org.jspecify.annotations.NullMarked;

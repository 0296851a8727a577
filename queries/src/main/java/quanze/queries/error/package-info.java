/** What goes wrong when the graph is asked: one exception with its few kinds. */
@NullMarked
package quanze.queries.error;

import org.jspecify.annotations.NullMarked;

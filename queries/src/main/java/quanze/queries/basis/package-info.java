/** Legal instruments and their provisions. */
@NullMarked
package quanze.queries.basis;

import org.jspecify.annotations.NullMarked;

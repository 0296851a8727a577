/** Powers that agencies hold 权责事项. */
@NullMarked
package quanze.queries.power;

import org.jspecify.annotations.NullMarked;

/** Cities, districts, streets and towns. */
@NullMarked
package quanze.queries.area;

import org.jspecify.annotations.NullMarked;

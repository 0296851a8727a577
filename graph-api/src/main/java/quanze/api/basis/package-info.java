/** Legal bases and instruments in the schema. */
@NullMarked
package quanze.api.basis;

import org.jspecify.annotations.NullMarked;

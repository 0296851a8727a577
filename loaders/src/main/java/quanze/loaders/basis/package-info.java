/** Legal bases: citations as lists write them, and the register of instruments that they name. */
@NullMarked
package quanze.loaders.basis;

import org.jspecify.annotations.NullMarked;

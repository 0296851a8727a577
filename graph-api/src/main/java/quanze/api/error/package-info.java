/** How errors are told: a code, the argument, what to do; nothing internal. */
@NullMarked
package quanze.api.error;

import org.jspecify.annotations.NullMarked;

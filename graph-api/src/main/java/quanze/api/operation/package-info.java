/** How an operation is run: parsed once, wired without reflection where it counts. */
@NullMarked
package quanze.api.operation;

import org.jspecify.annotations.NullMarked;

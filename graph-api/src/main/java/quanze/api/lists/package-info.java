/** The published lists that are loaded at the start, and what the console says of them. */
@NullMarked
package quanze.api.lists;

import org.jspecify.annotations.NullMarked;

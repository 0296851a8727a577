/** Who must do what, in which role, by when, on what ground: the words of a list's row. */
@NullMarked
package quanze.queries.responsibility;

import org.jspecify.annotations.NullMarked;

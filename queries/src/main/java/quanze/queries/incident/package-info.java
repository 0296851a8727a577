/** What townships report, and the matters that it is handled as. */
@NullMarked
package quanze.queries.incident;

import org.jspecify.annotations.NullMarked;

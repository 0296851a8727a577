/** What must be done, and who is responsible for it. */
@NullMarked
package quanze.queries.matter;

import org.jspecify.annotations.NullMarked;

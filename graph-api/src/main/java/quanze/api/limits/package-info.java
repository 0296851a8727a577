/** What a request may cost. */
@NullMarked
package quanze.api.limits;

import org.jspecify.annotations.NullMarked;

/** Duties proposed for handing down to townships, as files. */
@NullMarked
package quanze.api.admission;

import org.jspecify.annotations.NullMarked;

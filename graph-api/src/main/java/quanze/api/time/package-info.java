/** The two clocks in a request: what is asked for a day is answered for that day throughout. */
@NullMarked
package quanze.api.time;

import org.jspecify.annotations.NullMarked;

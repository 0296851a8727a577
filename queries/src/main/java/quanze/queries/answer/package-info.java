/** Questions in, matters with their responsible agencies and the proof out. */
@NullMarked
package quanze.queries.answer;

import org.jspecify.annotations.NullMarked;

/** What changed between two days, in the schema. */
@NullMarked
package quanze.api.change;

import org.jspecify.annotations.NullMarked;

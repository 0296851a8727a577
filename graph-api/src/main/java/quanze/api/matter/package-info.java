/** Matters and their fields in the schema. */
@NullMarked
package quanze.api.matter;

import org.jspecify.annotations.NullMarked;

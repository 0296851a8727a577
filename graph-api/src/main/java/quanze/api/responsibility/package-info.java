/** Responsibilities in the schema. */
@NullMarked
package quanze.api.responsibility;

import org.jspecify.annotations.NullMarked;

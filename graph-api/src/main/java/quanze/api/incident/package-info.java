/** Types of incidents in the schema. */
@NullMarked
package quanze.api.incident;

import org.jspecify.annotations.NullMarked;

/** Areas in the schema. */
@NullMarked
package quanze.api.area;

import org.jspecify.annotations.NullMarked;

/** Powers in the schema. */
@NullMarked
package quanze.api.power;

import org.jspecify.annotations.NullMarked;

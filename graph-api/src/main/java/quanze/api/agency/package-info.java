/** Agencies in the schema. */
@NullMarked
package quanze.api.agency;

import org.jspecify.annotations.NullMarked;

/** Editions of lists and their findings in the schema. */
@NullMarked
package quanze.api.edition;

import org.jspecify.annotations.NullMarked;

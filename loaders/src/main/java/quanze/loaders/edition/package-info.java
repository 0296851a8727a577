/**
 * One published list understood: matters, responsibilities and register entries, checked and not
 * yet written.
 */
@NullMarked
package quanze.loaders.edition;

import org.jspecify.annotations.NullMarked;

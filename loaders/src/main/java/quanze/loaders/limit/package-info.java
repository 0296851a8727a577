/** Time limits as lists write them, and the deadlines that follow from them. */
@NullMarked
package quanze.loaders.limit;

import org.jspecify.annotations.NullMarked;

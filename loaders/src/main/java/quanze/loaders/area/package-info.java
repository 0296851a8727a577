/** Areas and what contains what. */
@NullMarked
package quanze.loaders.area;

import org.jspecify.annotations.NullMarked;

/** Lists of any number of cities, and how fast they load: see {@code README.md}. */
@NullMarked
package quanze.loaders.benchmark;

import org.jspecify.annotations.NullMarked;

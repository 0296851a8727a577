/** Lists made of the sample lists. */
@NullMarked
package quanze.loaders.samples;

import org.jspecify.annotations.NullMarked;

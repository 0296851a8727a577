/** From a published list to the graph: read, recognise, parse, resolve, check, write. */
@NullMarked
package quanze.loaders;

import org.jspecify.annotations.NullMarked;

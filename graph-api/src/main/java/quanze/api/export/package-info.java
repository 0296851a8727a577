/** The graph as a whole, as N-Quads and NDJSON, and the feed of its changes. */
@NullMarked
package quanze.api.export;

import org.jspecify.annotations.NullMarked;

/**
 * Writing editions to the graph: migrations, one transaction an edition, one version a publication.
 */
@NullMarked
package quanze.loaders.graph;

import org.jspecify.annotations.NullMarked;

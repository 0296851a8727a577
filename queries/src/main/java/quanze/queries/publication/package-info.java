/** What publications touched: from one version of the graph to a later one. */
@NullMarked
package quanze.queries.publication;

import org.jspecify.annotations.NullMarked;

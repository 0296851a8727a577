/** Everything that is asked of the graph: records, Cypher, full-text search and answers. */
@NullMarked
package quanze.queries;

import org.jspecify.annotations.NullMarked;

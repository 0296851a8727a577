/** Full-text search in Lucene over names, sayings, duties and citations. */
@NullMarked
package quanze.queries.search;

import org.jspecify.annotations.NullMarked;

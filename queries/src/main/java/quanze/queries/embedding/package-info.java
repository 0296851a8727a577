/** What texts mean, as vectors: a small model that runs in the process. */
@NullMarked
package quanze.queries.embedding;

import org.jspecify.annotations.NullMarked;

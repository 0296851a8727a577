/** Full-text search. */
@NullMarked
package quanze.api.search;

import org.jspecify.annotations.NullMarked;

/** Pages of a list: keyset cursors, bounded sizes, totals. */
@NullMarked
package quanze.queries.page;

import org.jspecify.annotations.NullMarked;

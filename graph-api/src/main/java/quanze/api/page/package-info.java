/** Connections: pages of lists, a batch a level for all the lists of a kind. */
@NullMarked
package quanze.api.page;

import org.jspecify.annotations.NullMarked;

/** Everything with an identity: global ids, and one batch a level for whatever refers to a node. */
@NullMarked
package quanze.api.node;

import org.jspecify.annotations.NullMarked;

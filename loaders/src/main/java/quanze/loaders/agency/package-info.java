/** Names of agencies as lists write them, resolved in the context of a place and a day. */
@NullMarked
package quanze.loaders.agency;

import org.jspecify.annotations.NullMarked;

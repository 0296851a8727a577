/** Data that agencies share, as files. */
@NullMarked
package quanze.api.resource;

import org.jspecify.annotations.NullMarked;

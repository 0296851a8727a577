/** Data that agencies share with one another. */
@NullMarked
package quanze.queries.resource;

import org.jspecify.annotations.NullMarked;

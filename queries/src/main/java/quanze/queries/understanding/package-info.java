/**
 * What a question in plain words says: whom and what it names, where, when, and what it is after.
 */
@NullMarked
package quanze.queries.understanding;

import org.jspecify.annotations.NullMarked;

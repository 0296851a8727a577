/** Named statements, run in read transactions, counted and cached by graph version. */
@NullMarked
package quanze.queries.cypher;

import org.jspecify.annotations.NullMarked;

/** The chain of responsibility in the schema. */
@NullMarked
package quanze.api.chain;

import org.jspecify.annotations.NullMarked;

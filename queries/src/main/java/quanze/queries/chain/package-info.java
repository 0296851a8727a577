/** The chain of responsibility: the paths between two things, step by step, each with its proof. */
@NullMarked
package quanze.queries.chain;

import org.jspecify.annotations.NullMarked;

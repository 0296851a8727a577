/** Answers with their proof. */
@NullMarked
package quanze.api.answer;

import org.jspecify.annotations.NullMarked;

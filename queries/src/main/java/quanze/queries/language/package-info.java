/** What Chinese words sound like, mean, and are called besides. */
@NullMarked
package quanze.queries.language;

import org.jspecify.annotations.NullMarked;

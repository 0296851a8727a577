/** What lists get wrong when they are laid side by side, in the schema. */
@NullMarked
package quanze.api.review;

import org.jspecify.annotations.NullMarked;

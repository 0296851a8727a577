/** What lists get wrong when they are laid side by side: overlaps, gaps, contradictions. */
@NullMarked
package quanze.queries.review;

import org.jspecify.annotations.NullMarked;

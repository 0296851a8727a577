/** What a load says: findings with their place, counts per list, progress. */
@NullMarked
package quanze.loaders.report;

import org.jspecify.annotations.NullMarked;

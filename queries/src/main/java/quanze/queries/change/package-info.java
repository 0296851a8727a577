/**
 * What changed between two days: added, changed field by field, removed; by which edition and row.
 */
@NullMarked
package quanze.queries.change;

import org.jspecify.annotations.NullMarked;

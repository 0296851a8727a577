/**
 * What operations cost: statements, rows, what was known, searches; as metrics, in traces and in
 * the log, which tells requests apart by an id.
 */
@NullMarked
package quanze.api.effort;

import org.jspecify.annotations.NullMarked;

/** The Chinese terms of enum values. */
@NullMarked
package quanze.api.label;

import org.jspecify.annotations.NullMarked;

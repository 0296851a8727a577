/** Cell text: cleaning, comparing, Chinese numerals, and the names that a cell lists. */
@NullMarked
package quanze.loaders.text;

import org.jspecify.annotations.NullMarked;

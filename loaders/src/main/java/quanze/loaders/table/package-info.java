/**
 * Published files as tables: read, cleaned, their columns recognised by meaning, each cell with its
 * place.
 */
@NullMarked
package quanze.loaders.table;

import org.jspecify.annotations.NullMarked;

/**
 * Lists and answers as files: CSV and xlsx with the columns of the published lists, and JSON-LD.
 */
@NullMarked
package quanze.api.file;

import org.jspecify.annotations.NullMarked;

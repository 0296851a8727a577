/** The schema as clients get it: published as one file, compared with what was released. */
@NullMarked
package quanze.api.schema;

import org.jspecify.annotations.NullMarked;

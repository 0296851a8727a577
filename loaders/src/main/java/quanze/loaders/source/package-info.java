/** Published lists as folders: the manifest, the file and its hash. */
@NullMarked
package quanze.loaders.source;

import org.jspecify.annotations.NullMarked;

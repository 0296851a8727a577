/** The database engine inside this process, for where no server is given. */
@NullMarked
package quanze.api.engine;

import org.jspecify.annotations.NullMarked;

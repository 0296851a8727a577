@NullMarked
package quanze.api;

import org.jspecify.annotations.NullMarked;

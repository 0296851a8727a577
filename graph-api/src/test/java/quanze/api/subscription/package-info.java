@NullMarked
package quanze.api.subscription;

import org.jspecify.annotations.NullMarked;

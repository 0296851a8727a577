/** Who may write: tokens of an issuer, or of the application's own key. */
@NullMarked
package quanze.api.security;

import org.jspecify.annotations.NullMarked;

/** GraphiQL at {@code /graphiql}: a page to try questions on, served without any other host. */
@NullMarked
package quanze.api.graphiql;

import org.jspecify.annotations.NullMarked;

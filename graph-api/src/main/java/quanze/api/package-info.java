/** The application: GraphQL over the graph of responsibilities. */
@NullMarked
package quanze.api;

import org.jspecify.annotations.NullMarked;

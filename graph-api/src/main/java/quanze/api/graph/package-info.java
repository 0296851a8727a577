/** The graph that is asked: opened after the lists are loaded, followed as it changes. */
@NullMarked
package quanze.api.graph;

import org.jspecify.annotations.NullMarked;

package quanze.api.node;

import quanze.queries.time.Moment;

/**
 * A node at a moment.
 *
 * @param code
 *            of the node
 */
public record NodeKey(NodeType type, String code, Moment moment) {
}

package quanze.api.subscription;

import quanze.api.node.NodeType;

/** A node that a publication touched. */
record Touched(NodeType type, String code) {
}

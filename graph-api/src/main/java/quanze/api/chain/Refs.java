package quanze.api.chain;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import quanze.api.node.NodeKey;
import quanze.api.node.NodeType;
import quanze.api.node.References;
import quanze.queries.link.NodeRef;

/** Follows the references of chains to nodes: the kinds of both are called alike. */
final class Refs {

	private Refs() {
	}

	/** That node; null when it is not in force. */
	static CompletableFuture<@Nullable Object> node(NodeRef node, References references) {
		return references.to(type(node), node.code());
	}

	/** Those nodes, in this order; those not in force are left out. */
	static CompletableFuture<List<Object>> nodes(Collection<NodeRef> nodes, References references) {
		return references.nodes()
				.loadMany(nodes.stream().map(it -> new NodeKey(type(it), it.code(), references.moment()))
						.toList())
				.thenApply(found -> found.stream().filter(it -> it != null).toList());
	}

	private static NodeType type(NodeRef node) {
		return NodeType.valueOf(node.kind().name());
	}
}

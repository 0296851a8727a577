package quanze.api.node;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import quanze.queries.time.Moment;

/** Follows references to nodes within one request: those of a level are read together. */
public record References(DataLoader<NodeKey, @Nullable Object> nodes, Moment moment) {

	/** The node with that code; null for null, or when it is not in force. */
	public CompletableFuture<@Nullable Object> to(NodeType type, @Nullable String code) {
		return code == null
				? CompletableFuture.completedFuture(null)
				: nodes.load(new NodeKey(type, code, moment));
	}

	/** The nodes with these codes, in this order; those not in force are left out. */
	public CompletableFuture<List<Object>> toAll(NodeType type, Collection<String> codes) {
		return nodes.loadMany(codes.stream().map(it -> new NodeKey(type, it, moment)).toList())
				.thenApply(found -> found.stream().filter(it -> it != null).toList());
	}
}

package quanze.api.node;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;

/** Answers {@code node}, {@code nodes} and {@code at}. */
@Controller
class NodeController {

	private static final int MOST = 100;

	/** The same root again: what matters is handed down to the fields within. */
	@QueryMapping
	Root at() {
		return Root.QUERY;
	}

	@QueryMapping
	CompletableFuture<@Nullable Object> node(@Argument String id, References references) {
		NodeId node = NodeId.decode(id, "id");
		return references.to(node.type(), node.code());
	}

	@QueryMapping
	CompletableFuture<List<@Nullable Object>> nodes(@Argument List<String> ids, References references) {
		if (ids.size() > MOST) {
			throw new BadRequest("ids",
					Wording.of("ids holds %d; at most %d", "ids 有 %d 个；最多 %d 个", ids.size(), MOST));
		}
		return references.nodes().loadMany(ids.stream().map(it -> NodeId.decode(it, "ids"))
				.map(it -> new NodeKey(it.type(), it.code(), references.moment())).toList());
	}

	/** What fields of {@code Query} are fetched from; they need nothing of it. */
	private enum Root {
		QUERY
	}
}

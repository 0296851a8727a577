package quanze.api.responsibility;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import quanze.api.node.NodeType;
import quanze.api.node.References;
import quanze.queries.responsibility.Responsibility;

/** Answers what hangs on a responsibility. */
@Controller
class ResponsibilityController {

	@SchemaMapping
	CompletableFuture<@Nullable Object> matter(Responsibility responsibility, References references) {
		return references.to(NodeType.MATTER, responsibility.matter());
	}
}

package quanze.api.review;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import quanze.api.node.NodeType;
import quanze.api.node.References;
import quanze.api.page.Connection;
import quanze.queries.Queries;
import quanze.queries.page.PageRequest;
import quanze.queries.review.Contradiction;
import quanze.queries.review.Gap;
import quanze.queries.review.Overlap;
import quanze.queries.time.Moment;

/** Answers {@code overlaps}, {@code gaps} and {@code contradictions}. */
@Controller
class ReviewController {

	private final Queries queries;

	ReviewController(Queries queries) {
		this.queries = queries;
	}

	@QueryMapping
	Connection<Overlap> overlaps(@Argument String area, Moment moment, PageRequest page) {
		return Connection.of(queries.overlaps().within(area, moment, page));
	}

	@QueryMapping
	Connection<Gap> gaps(@Argument String area, @Argument @Nullable String district, Moment moment,
			PageRequest page) {
		return Connection.of(queries.gaps().within(area, district, moment, page));
	}

	@QueryMapping
	Connection<Contradiction> contradictions(@Argument String area, Moment moment, PageRequest page) {
		return Connection.of(queries.contradictions().within(area, moment, page));
	}

	@SchemaMapping
	CompletableFuture<List<Object>> powers(Overlap overlap, References references) {
		return references.toAll(NodeType.POWER, overlap.powers());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> area(Gap gap, References references) {
		return references.to(NodeType.AREA, gap.area());
	}

	@SchemaMapping
	CompletableFuture<List<Object>> listed(Gap gap, References references) {
		return references.toAll(NodeType.MATTER, gap.listed());
	}

	@SchemaMapping
	CompletableFuture<List<Object>> responsibilities(Contradiction contradiction, References references) {
		return references.toAll(NodeType.RESPONSIBILITY, contradiction.responsibilities());
	}
}

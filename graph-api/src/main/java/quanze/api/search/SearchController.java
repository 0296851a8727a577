package quanze.api.search;

import java.util.Set;
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
import quanze.queries.matter.MatterKind;
import quanze.queries.page.PageRequest;
import quanze.queries.search.Hit;
import quanze.queries.search.Kind;
import quanze.queries.search.SearchFilter;
import quanze.queries.time.Moment;

/** Answers {@code search}. */
@Controller
class SearchController {

	private final Queries queries;

	SearchController(Queries queries) {
		this.queries = queries;
	}

	@QueryMapping
	Connection<Hit> search(@Argument String text, @Argument @Nullable Set<Kind> kinds,
			@Argument @Nullable Wanted filter, Moment moment, PageRequest page) {
		Wanted wanted = filter == null ? Wanted.ANY : filter;
		return Connection.of(queries.search().search(text, wanted.among(kinds), moment, page));
	}

	@SchemaMapping(typeName = "SearchHit")
	CompletableFuture<@Nullable Object> node(Hit hit, References references) {
		return references.to(NodeType.of(hit.kind()), hit.code());
	}

	record Wanted(@Nullable Set<Kind> kinds, @Nullable Set<MatterKind> matterKinds,
			@Nullable Set<String> areas, @Nullable String agency,
			@Nullable String domain, @Nullable String edition) {

		static final Wanted ANY = new Wanted(null, null, null, null, null, null);

		SearchFilter among(@Nullable Set<Kind> others) {
			return new SearchFilter(orAny(kinds == null ? others : kinds), orAny(matterKinds), orAny(areas),
					agency, domain, edition);
		}

		private static <T> Set<T> orAny(@Nullable Set<T> wanted) {
			return wanted == null ? Set.of() : wanted;
		}
	}
}

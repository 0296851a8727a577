package quanze.api.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
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
import quanze.queries.search.Facet;
import quanze.queries.search.Facets;
import quanze.queries.search.Hit;
import quanze.queries.search.Kind;
import quanze.queries.search.SearchFilter;
import quanze.queries.search.Suggestion;
import quanze.queries.time.Moment;

/** Answers {@code search} and {@code suggest}. */
@Controller
class SearchController {

	private static final Map<String, Facet> FACETS = Map.of("kinds", Facet.KIND, "agencies", Facet.AGENCY,
			"areas",
			Facet.AREA, "domains", Facet.DOMAIN, "instruments", Facet.INSTRUMENT, "editions", Facet.EDITION);

	private final Queries queries;

	SearchController(Queries queries) {
		this.queries = queries;
	}

	@QueryMapping
	Found search(@Argument String text, @Argument @Nullable Set<Kind> kinds,
			@Argument @Nullable Wanted filter, Moment moment, PageRequest page) {
		Wanted wanted = filter == null ? Wanted.ANY : filter;
		SearchFilter asked = wanted.among(kinds);
		return new Found(Connection.of(queries.search().search(text, asked, moment, page)), text, asked);
	}

	@QueryMapping
	List<Suggestion> suggest(@Argument String prefix, @Argument @Nullable Set<Kind> kinds,
			@Argument @Nullable String area, @Argument int first, Moment moment) {
		return queries.suggest().suggest(prefix, kinds == null ? Set.of() : kinds, area, first, moment);
	}

	/** Only what is selected is counted. */
	@SchemaMapping(typeName = "SearchHitConnection")
	Map<String, List<FacetNames.FacetValue>> facets(Found found, Moment moment,
			DataFetchingEnvironment environment) {
		Map<String, Facet> selected = new HashMap<>();
		FACETS.forEach((field, facet) -> {
			if (environment.getSelectionSet().contains(field)) {
				selected.put(field, facet);
			}
		});
		Map<Facet, List<Facets.Count>> counts = queries.facets().count(found.text(), found.filter(), moment,
				Set.copyOf(selected.values()));
		FacetNames names = new FacetNames(queries, moment, environment.getGraphQLSchema());
		Map<String, List<FacetNames.FacetValue>> values = new HashMap<>();
		selected.forEach((field, facet) -> values.put(field,
				names.named(facet, counts.getOrDefault(facet, List.of()))));
		return values;
	}

	@SchemaMapping(typeName = "SearchHitConnection")
	List<String> didYouMean(Found found, Moment moment) {
		return queries.suggest().corrections(found.text(), found.filter(), moment);
	}

	@SchemaMapping(typeName = "Suggestion")
	CompletableFuture<@Nullable Object> node(Suggestion suggestion, References references) {
		return references.to(NodeType.of(suggestion.kind()), suggestion.code());
	}

	@SchemaMapping(typeName = "Suggestion")
	CompletableFuture<List<Object>> areas(Suggestion suggestion, References references) {
		return references.toAll(NodeType.AREA, suggestion.areas());
	}

	@SchemaMapping(typeName = "SearchHit")
	CompletableFuture<@Nullable Object> node(Hit hit, References references) {
		return references.to(NodeType.of(hit.kind()), hit.code());
	}

	record Wanted(@Nullable Set<Kind> kinds, @Nullable Set<MatterKind> matterKinds,
			@Nullable Set<String> areas, @Nullable String agency, @Nullable String domain,
			@Nullable String edition, @Nullable String instrument) {

		static final Wanted ANY = new Wanted(null, null, null, null, null, null, null);

		SearchFilter among(@Nullable Set<Kind> others) {
			return new SearchFilter(orAny(kinds == null ? others : kinds), orAny(matterKinds), orAny(areas),
					agency, domain, edition, instrument);
		}

		private static <T> Set<T> orAny(@Nullable Set<T> wanted) {
			return wanted == null ? Set.of() : wanted;
		}
	}
}

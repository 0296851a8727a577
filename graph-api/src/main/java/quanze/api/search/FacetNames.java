package quanze.api.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import quanze.queries.Queries;
import quanze.queries.agency.Agency;
import quanze.queries.area.Area;
import quanze.queries.basis.LegalInstrument;
import quanze.queries.edition.ListEdition;
import quanze.queries.matter.Domain;
import quanze.queries.search.Facet;
import quanze.queries.search.Facets;
import quanze.queries.time.Moment;

/** Puts names to the codes that were counted. */
record FacetNames(Queries queries, Moment moment, GraphQLSchema schema) {

	/** In the same order; a code that has no name at that moment stands for itself. */
	List<FacetValue> named(Facet facet, List<Facets.Count> counts) {
		Map<String, String> names = names(facet, counts.stream().map(Facets.Count::code).toList());
		return counts.stream()
				.map(it -> new FacetValue(it.code(), names.getOrDefault(it.code(), it.code()), it.count()))
				.toList();
	}

	private Map<String, String> names(Facet facet, Collection<String> codes) {
		return switch (facet) {
			case KIND -> codes.stream().collect(Collectors.toMap(Function.identity(), this::term));
			case AGENCY -> names(queries.agencies().byCode(codes, moment), Agency::name);
			case AREA -> names(queries.areas().byCode(codes, moment), Area::name);
			case INSTRUMENT -> names(queries.legalBases().instruments(codes, moment), LegalInstrument::name);
			case EDITION -> names(queries.editions().byCode(codes, moment), ListEdition::title);
			case DOMAIN -> queries.matters().domains(moment).stream()
					.collect(Collectors.toMap(Domain::code, Domain::name, (a, b) -> a));
		};
	}

	/** The Chinese term for a kind. */
	private String term(String kind) {
		GraphQLEnumType kinds = Objects.requireNonNull((GraphQLEnumType) schema.getType("SearchKind"));
		@Nullable
		String term = Objects.requireNonNull(kinds.getValue(kind)).getAppliedDirective("label")
				.getArgument("zh").getValue();
		return Objects.requireNonNullElse(term, kind);
	}

	private static <T> Map<String, String> names(Map<String, T> nodes, Function<T, String> name) {
		return nodes.entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, it -> name.apply(it.getValue())));
	}

	/**
	 * A value of a facet.
	 *
	 * @param count
	 *            how many of what was found have it
	 */
	record FacetValue(String code, String name, int count) {
	}
}

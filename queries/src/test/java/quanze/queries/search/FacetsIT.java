package quanze.queries.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import quanze.queries.SharedGraph;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;

class FacetsIT {

	private final Facets facets = SharedGraph.queries().facets();

	private final Search search = SharedGraph.queries().search();

	@Test
	void kindsAreCountedOverAllThatIsFound() {
		List<Facets.Count> kinds = Objects
				.requireNonNull(count("城乡规划", SearchFilter.ALL).get(Facet.KIND));
		assertThat(kinds.stream().mapToInt(Facets.Count::count).sum())
				.isEqualTo((int) search("城乡规划", SearchFilter.ALL).totalCount()).isGreaterThan(20);
		assertThat(kinds).extracting(Facets.Count::count).isSortedAccordingTo((a, b) -> b - a);
	}

	@Test
	void whatAFacetCountsItsFilterFinds() {
		Map<Facet, List<Facets.Count>> all = count("违法建设", SearchFilter.ALL);
		for (Facet facet : Facet.values()) {
			assertThat(all.get(facet)).as(facet.name()).isNotEmpty().hasSizeLessThanOrEqualTo(Facets.MOST);
			Facets.Count most = Objects.requireNonNull(all.get(facet)).getFirst();
			assertThat(search("违法建设", only(facet, most.code())).totalCount()).as(facet.name())
					.isEqualTo(most.count());
		}
	}

	@Test
	void whatIsNotWantedIsNotCounted() {
		assertThat(facets.count("违法建设", SearchFilter.ALL, SharedGraph.now(), Set.of(Facet.DOMAIN)))
				.containsOnlyKeys(Facet.DOMAIN);
		assertThat(
				facets.count("", SearchFilter.ALL, SharedGraph.now(), Set.of(Facet.DOMAIN)).get(Facet.DOMAIN))
				.isEmpty();
	}

	private static SearchFilter only(Facet facet, String code) {
		return switch (facet) {
			case KIND -> SearchFilter.of(Set.of(Kind.valueOf(code)));
			case AGENCY -> new SearchFilter(Set.of(), Set.of(), Set.of(), code, null, null);
			case AREA -> new SearchFilter(Set.of(), Set.of(), Set.of(code), null, null, null);
			case DOMAIN -> new SearchFilter(Set.of(), Set.of(), Set.of(), null, code, null);
			case EDITION -> new SearchFilter(Set.of(), Set.of(), Set.of(), null, null, code);
			case INSTRUMENT -> new SearchFilter(Set.of(), Set.of(), Set.of(), null, null, null, code);
		};
	}

	private Map<Facet, List<Facets.Count>> count(String text, SearchFilter filter) {
		return facets.count(text, filter, SharedGraph.now(), EnumSet.allOf(Facet.class));
	}

	private Page<Hit> search(String text, SearchFilter filter) {
		return search.search(text, filter, SharedGraph.now(), PageRequest.of(20, null));
	}
}

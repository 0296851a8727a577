package quanze.queries.search;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quanze.queries.SharedGraph;
import quanze.queries.page.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Names as no list should have them: told as they are, marked as HTML that shows them so. */
class HostileNamesIT {

	private static final List<String> NAMES = List.of("<script>alert(1)</script>试写街道",
			"试写\"'><img src=x>&amp;乡",
			"试写\u0007\u001b[31m镇", "试写e\u0301\u0302\u20dd村", "试写\u202e向右\u202c所",
			"试写`}) DETACH DELETE n //站");

	@BeforeAll
	static void areas() {
		SharedGraph.driver()
				.executableQuery("UNWIND range(0, size($names) - 1) AS i CREATE (:Area {code: 'hostile' + i, "
						+ "name: $names[i], shortName: $names[i], kind: 'TOWN', test: true})")
				.withParameters(java.util.Map.of("names", NAMES)).execute();
		refresh();
	}

	@AfterAll
	static void without() {
		SharedGraph.write("MATCH (n:Area WHERE n.test) DETACH DELETE n");
		refresh();
	}

	@Test
	void searchTellsThemAsTheyAreAndEscapesWhatItMarks() {
		List<Hit> hits = SharedGraph.queries().search().search("试写", SearchFilter.of(Set.of(Kind.AREA)),
				SharedGraph.now(), PageRequest.of(20, null)).items();
		assertThat(hits).extracting(Hit::name).containsExactlyInAnyOrderElementsOf(NAMES);
		assertThat(hits).flatExtracting(Hit::highlights).isNotEmpty().allSatisfy(it -> {
			assertThat(it.fragment()).contains("<em>试写").satisfies(HostileNamesIT::isEscaped);
			assertThat(it.ranges()).allSatisfy(
					range -> assertThat(it.text().substring(range.start(), range.end())).startsWith("试写"));
		});
	}

	@Test
	void suggestTellsThemAsTheyAreAndEscapesWhatItMarks() {
		List<Suggestion> all = SharedGraph.queries().suggest().suggest("shixie", Set.of(Kind.AREA), null, 20,
				SharedGraph.now());
		assertThat(all).extracting(Suggestion::name).containsExactlyInAnyOrderElementsOf(NAMES);
		assertThat(all).extracting(Suggestion::fragment)
				.allSatisfy(
						it -> assertThat(it).contains("<em>试写</em>").satisfies(HostileNamesIT::isEscaped));
	}

	private static void isEscaped(String fragment) {
		assertThat(fragment.replace("<em>", "").replace("</em>", "")).doesNotContain("<", ">", "\"", "'");
	}

	private static void refresh() {
		SharedGraph.write("MATCH (v:GraphVersion) SET v.number = v.number + 1");
		SharedGraph.queries().refresh();
	}
}

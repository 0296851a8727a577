package quanze.queries.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import quanze.queries.SharedGraph;
import quanze.queries.cypher.GraphVersion;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationsIT {

	private final List<String> editions = new ArrayList<>();

	private final List<GraphVersion> versions = new ArrayList<>(List.of(GraphVersion.NONE));

	private final Publications publications = SharedGraph.queries().publications();

	PublicationsIT() {
		SharedGraph.driver().executableQuery(
				"""
						MATCH (e:ListEdition)
						OPTIONAL MATCH (p:Past)-[:OF]->(e)
						WITH e, min(p.knownFrom) AS first
						RETURN e.code AS code, coalesce(first, e.knownFrom) AS at
						ORDER BY at""")
				.execute()
				.records().forEach(it -> {
					editions.add(it.get("code").asString());
					versions.add(
							new GraphVersion(editions.size(), it.get("at").asZonedDateTime().toInstant()));
				});
	}

	@Test
	void anAdjustmentTouchesTheMattersOfOtherListsAndTheirAgencies() {
		Publication adjusted = loadOf("assistance-2022");
		assertThat(adjusted.complete()).isTrue();
		assertThat(adjusted.editions()).containsExactly("assistance-2022");
		assertThat(adjusted.matters()).isNotEmpty()
				.anyMatch(it -> it.startsWith("assistance-1-"));
		assertThat(adjusted.matters().size()).isLessThan(20);
		assertThat(adjusted.agencies()).contains("XMZFJ").hasSizeLessThan(50);
		assertThat(adjusted.powers()).isEmpty();
	}

	@Test
	void aRegisterTouchesItsAgenciesAndAListOfPowersTheirHolders() {
		assertThat(loadOf("agencies").agencies()).hasSizeGreaterThan(200);
		Publication powers = loadOf("powers");
		assertThat(powers.powers()).hasSizeGreaterThan(400);
		assertThat(powers.agencies()).contains("XMZFJ");
		assertThat(powers.matters()).isEmpty();
	}

	@Test
	void whatIsMissedIsToldTogether() {
		Publication all = publications.between(GraphVersion.NONE, versions.getLast());
		assertThat(all.editions()).containsExactlyInAnyOrderElementsOf(editions);
		assertThat(all.since().number()).isZero();
		assertThat(all.version()).isEqualTo(versions.getLast());
	}

	@Test
	void whatCameInBetweenIsFoundWhenTheGraphHasMovedOn() {
		SharedGraph
				.write("""
						MATCH (e:ListEdition {code: 'powers'})
						CREATE (p:Past)-[:OF]->(e)
						SET p = properties(e), p.knownFrom = datetime('2998-01-01T00:00:00Z'), p.uid = 'in between'""");
		try {
			assertThat(publications.between(versions.getLast(),
					new GraphVersion(99, Instant.parse("2998-01-01T00:00:00Z"))).editions())
					.containsExactly("powers");
		} finally {
			SharedGraph.write("MATCH (p:Past {uid: 'in between'}) DETACH DELETE p");
		}
	}

	@Test
	void wherePublishersClocksDisagreeItIsNotComplete() {
		GraphVersion late = new GraphVersion(1, Instant.parse("2999-01-01T00:00:00Z"));
		assertThat(publications.between(late, versions.getLast()).complete()).isFalse();
	}

	private Publication loadOf(String edition) {
		int number = editions.indexOf(edition) + 1;
		return publications.between(versions.get(number - 1), versions.get(number));
	}
}

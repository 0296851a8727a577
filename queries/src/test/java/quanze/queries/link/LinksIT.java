package quanze.queries.link;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import quanze.queries.SharedGraph;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Statements;
import quanze.queries.responsibility.Role;

import static org.assertj.core.api.Assertions.assertThat;

class LinksIT {

	private static final int MOST = 5_000;

	private static final NodeRef MATTER = new NodeRef(NodeKind.MATTER, "assistance-1-001");

	private static final NodeRef POLICE = new NodeRef(NodeKind.AGENCY, "XMGA");

	@Test
	void aLinkIsSeenFromBothEnds() {
		Surroundings surroundings = around(MOST);
		surroundings.lookAt(List.of(MATTER));
		List<Link> responsibilities = surroundings.of(MATTER, Relationship.FOR, Direction.IN);
		assertThat(responsibilities).hasSize(8).extracting(Link::role).startsWith(Role.REQUESTS,
				Role.ASSISTS);
		assertThat(surroundings.of(responsibilities.getFirst().to(), Relationship.FOR, Direction.OUT))
				.extracting(Link::to).containsExactly(MATTER);
	}

	@Test
	void whatSeveralAreAskedForIsReadTogetherAndOnce() {
		Surroundings surroundings = around(MOST);
		assertThat(surroundings.unseen(List.of(MATTER, POLICE))).isEqualTo(2);
		surroundings.lookAt(List.of(MATTER, POLICE));
		assertThat(surroundings.unseen(List.of(MATTER, POLICE))).isZero();
		assertThat(surroundings.of(POLICE, Relationship.HOLDS, Direction.OUT)).hasSize(21);
	}

	@Test
	void ofAThingWithTooManyLinksTheFirstAreReadWhichIsTold() {
		Surroundings few = around(3);
		few.lookAt(List.of(POLICE));
		assertThat(few.of(POLICE, Relationship.HOLDS, Direction.OUT)).hasSize(3);
		assertThat(few.isComplete()).isFalse();
		Surroundings all = around(MOST);
		all.lookAt(List.of(POLICE));
		assertThat(all.isComplete()).isTrue();
	}

	@Test
	void aCodeMayStandForAnInstrumentAndForItsWhole() {
		assertThat(links(MOST).kinds("中华人民共和国城乡规划法")).containsExactly(NodeKind.LEGAL_INSTRUMENT,
				NodeKind.LEGAL_BASIS);
		assertThat(links(MOST).kinds("nothing")).isEmpty();
	}

	private static Surroundings around(int most) {
		return new Surroundings(links(most), SharedGraph.now());
	}

	private static Links links(int most) {
		Graph graph = new Graph(SharedGraph.driver(), null, Duration.ofSeconds(60), Statements.UNCOUNTED);
		return new Links(graph, new GraphVersions(graph), 10_000, most);
	}
}

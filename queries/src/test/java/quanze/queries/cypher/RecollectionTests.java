package quanze.queries.cypher;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecollectionTests {

	private static final Statement LIST = new Statement("test/list", "RETURN 1 AS one");

	private static final Instant CHANGED = Instant.parse("2026-03-01T00:00:00Z");

	private final Recollection recollection = new Recollection(100);

	private int read;

	@Test
	void whatWasAskedBehindTheLastChangeIsKnownAtAnyLaterMoment() {
		recollection.follow(new GraphVersion(1, CHANGED));
		ask("a", CHANGED);
		ask("a", CHANGED.plusSeconds(1));
		assertThat(read).isEqualTo(1);
		ask("b", CHANGED);
		assertThat(read).as("another question").isEqualTo(2);
		ask("a", CHANGED.minusSeconds(1));
		assertThat(read).as("an earlier state of knowledge").isEqualTo(3);
	}

	@Test
	void onANewVersionEverythingIsReadAgain() {
		recollection.follow(new GraphVersion(1, CHANGED));
		ask("a", CHANGED.plusSeconds(9));
		recollection.follow(new GraphVersion(2, CHANGED.plusSeconds(5)));
		ask("a", CHANGED.plusSeconds(9));
		assertThat(read).isEqualTo(2);
	}

	private void ask(String code, Instant knownAt) {
		recollection.rows(LIST, Map.of("code", code, "knownAt", knownAt.atZone(ZoneOffset.UTC)), 1,
				Statements.UNCOUNTED, () -> {
					read++;
					return List.of();
				});
	}
}

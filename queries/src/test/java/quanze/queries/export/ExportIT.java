package quanze.queries.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanze.queries.SharedGraph;
import quanze.queries.edition.ListEdition;
import quanze.queries.error.BadRequest;
import quanze.queries.matter.Listed;
import quanze.queries.matter.MatterFilter;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExportIT {

	private final Export export = SharedGraph.queries().export();

	@Test
	void whatNoEditionListsComesFirstThenTheEditionsInTheOrderOfTheirCodes() {
		Received all = received("", SharedGraph.now());
		assertThat(all.sections).startsWith("", "admissions", "agencies", "areas").isSorted()
				.doesNotHaveDuplicates().endsWith("territorial-350213");
		assertThat(all.entries.stream().filter(it -> it.startsWith(" ")).map(it -> it.split(" ")[1]))
				.containsOnly("LEGAL_BASIS", "LEGAL_INSTRUMENT");
		assertThat(all.entries.stream().filter(it -> it.startsWith("areas AREA "))).hasSize(47);
		assertThat(all.entries.stream().filter(it -> it.startsWith("powers POWER "))).hasSize(453);
		assertThat(all.entries.stream().filter(it -> it.startsWith("data-shares DATA_RESOURCE ")))
				.hasSize(127);
	}

	@Test
	void allThatIsInForceOnTheDayIsThereOnceInTheEditionThatListsIt() {
		Moment moment = SharedGraph.on("2021-06-30");
		Map<String, String> editions = new TreeMap<>();
		export.editions("", moment, new Receiver() {
			@Override
			public void entry(Entry entry) {
				if (entry.node() instanceof Listed listed) {
					assertThat(editions.put(entry.code(), section)).isNull();
					assertThat(listed.matter().source().edition().code()).isEqualTo(section);
					assertThat(listed.matter().validity().holdsAt(moment)).isTrue();
				}
			}
		});
		assertThat(editions).hasSize((int) SharedGraph.queries().matters()
				.list(MatterFilter.ALL, moment, PageRequest.of(0, null)).totalCount());
	}

	@Test
	void itGoesOnFromTheEditionThatIsNamedOrTheOneBehindIt() {
		List<String> all = received("", SharedGraph.now()).entries;
		List<String> rest = all.stream().filter(it -> it.compareTo("internal-services") >= 0).toList();
		assertThat(received("internal-services", SharedGraph.now()).entries).isEqualTo(rest);
		assertThat(received("internal-sa", SharedGraph.now()).entries).isEqualTo(rest);
		assertThat(received("z", SharedGraph.now()).entries).isEmpty();
	}

	@Test
	void nothingIsReadForAConsumerThatIsGone() {
		int whole = SharedGraph.statementsOf(() -> received("", SharedGraph.now())).size();
		List<String> sent = SharedGraph.statementsOf(() -> assertThatThrownBy(
				() -> export.editions("", SharedGraph.now(), new Receiver() {
					@Override
					public void entry(Entry entry) {
						throw new IllegalStateException("gone");
					}
				})).hasMessage("gone"));
		assertThat(sent).hasSize(2).startsWith("export/codes-unlisted");
		assertThat(whole).isGreaterThan(40);
	}

	@ParameterizedTest
	@CsvSource({"2014-12-31, 2015-10-01", "2015-10-01, 2020-12-31", "2022-06-30, 2022-07-01"})
	void whoKnowsADayAndTakesTheChangesKnowsTheOther(LocalDate from, LocalDate to) {
		Instant now = SharedGraph.now().knownAt();
		Moment before = new Moment(from, now);
		Moment after = new Moment(to, now);
		Map<String, Object> mirror = Mirror.of(export, before);
		export.changes(new Token(before), after, it -> Mirror.apply(it, mirror));
		assertThat(Mirror.differing(mirror, Mirror.of(export, after))).isEmpty();
	}

	@Test
	void anAdjustmentChangesNothingElse() {
		List<String> changes = new ArrayList<>();
		export.changes(new Token(SharedGraph.on("2022-06-30")), SharedGraph.on("2022-07-01"),
				it -> changes.add((it.node() == null ? "-" : "+") + it.code()));
		assertThat(changes).hasSize(9).filteredOn(it -> it.startsWith("-")).hasSize(3);
	}

	@Test
	void nothingChangesFromAMomentToItself() {
		Moment moment = SharedGraph.now();
		List<String> sent = SharedGraph.statementsOf(() -> export.changes(new Token(moment), moment, it -> {
			throw new AssertionError(it);
		}));
		assertThat(sent).isEmpty();
	}

	@Test
	void aMomentThatMayYetBeWrittenToIsNotSettled() {
		Moment now = SharedGraph.now();
		Moment later = new Moment(now.asOf(), now.knownAt().plusSeconds(1));
		Moment settled = export.settled(later);
		assertThat(settled).isEqualTo(now);
		Moment earlier = new Moment(now.asOf(), settled.knownAt().minusSeconds(1));
		assertThat(export.settled(earlier)).isEqualTo(earlier);
	}

	@Test
	void aTokenIsReadAsItWasHandedOutAndNoOther() {
		Token token = new Token(SharedGraph.now());
		assertThat(Token.decode(token.encoded(), "since")).isEqualTo(token);
		assertThatThrownBy(() -> Token.decode("yesterday", "since")).isInstanceOf(BadRequest.class)
				.hasMessage(
						"since: found 'yesterday', expected the token of the last line of an export or of changes");
		assertThatThrownBy(() -> Token.decode("dDoy", "since")).isInstanceOf(BadRequest.class);
		assertThatThrownBy(() -> export.changes(token, SharedGraph.on("2020-01-01"), it -> {
		})).isInstanceOf(BadRequest.class).hasMessageContaining("later than 2020-01-01");
	}

	private Received received(String from, Moment moment) {
		Received received = new Received();
		export.editions(from, moment, received);
		return received;
	}

	private abstract static class Receiver implements Export.Receiver {

		String section = "";

		@Override
		public void unlisted() {
			section = "";
		}

		@Override
		public void edition(ListEdition edition) {
			section = edition.code();
		}
	}

	/** What came, each entry with the section in which it came. */
	private static final class Received extends Receiver {

		final List<String> sections = new ArrayList<>();

		final List<String> entries = new ArrayList<>();

		@Override
		public void unlisted() {
			super.unlisted();
			sections.add(section);
		}

		@Override
		public void edition(ListEdition edition) {
			super.edition(edition);
			sections.add(section);
		}

		@Override
		public void entry(Entry entry) {
			entries.add("%s %s %s".formatted(section, entry.kind(), entry.code()));
		}
	}
}

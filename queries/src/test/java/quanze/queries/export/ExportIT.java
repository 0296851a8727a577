package quanze.queries.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanze.loaders.Loader;
import quanze.loaders.report.ListReport;
import quanze.loaders.report.Progress;
import quanze.queries.SharedGraph;
import quanze.queries.agency.Agency;
import quanze.queries.basis.LegalBasis;
import quanze.queries.edition.ListEdition;
import quanze.queries.error.BadRequest;
import quanze.queries.listed.Fact;
import quanze.queries.matter.Listed;
import quanze.queries.matter.MatterFilter;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExportIT {

	private static final Path LISTS = Path.of("..", "loaders", "lists", "xiamen");

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
		Map<String, Object> mirror = state(before);
		export.changes(new Token(before), after, it -> apply(it, mirror));
		assertThat(differing(mirror, state(after))).isEmpty();
	}

	@Test
	void anAdjustmentChangesNothingElse() {
		List<String> changes = new ArrayList<>();
		export.changes(new Token(SharedGraph.on("2022-06-30")), SharedGraph.on("2022-07-01"),
				it -> changes.add((it.node() == null ? "-" : "+") + it.code()));
		assertThat(changes).hasSize(9).filteredOn(it -> it.startsWith("-")).hasSize(3);
	}

	@Test
	void whoTakesTheChangesFollowsWhatIsLoadedWithdrawnAndRestored(@TempDir Path folder) throws IOException {
		Loader loader = new Loader(SharedGraph.driver(), null, Progress.NONE);
		Moment before = export.settled(SharedGraph.now());
		Map<String, Object> mirror = state(before);
		Map<String, Object> first = Map.copyOf(mirror);

		loader.withdraw("assistance-2022");
		before = follow(before, mirror);
		assertThat(mirror).isNotEqualTo(first);
		loader.restore("assistance-2022");
		before = follow(before, mirror);

		load(loader, folder, "agencies", "厦门市公安局,市公安局,", "厦门市公安总局,市公安总局,市公安局;");
		before = follow(before, mirror);
		load(loader, folder, "agencies", "(?m)^(XMGA,.*),在册,,(\\s*)$", "$1,撤销,XMBB,2024-01-01$2");
		before = follow(before, mirror);
		load(loader, folder, "admissions", "(?m)^ZR2018-02.*\\R", "");
		before = follow(before, mirror);
		assertThat(mirror).doesNotContainKey("ADMISSION ZR2018-02");
		load(loader, folder, "laws", "(?m)^(中华人民共和国城乡规划法,.*),(有效|已修改),", "$1,已废止,");
		before = follow(before, mirror);

		load(loader, folder, "laws", "", "");
		load(loader, folder, "admissions", "", "");
		load(loader, folder, "agencies", "", "");
		SharedGraph.queries().refresh();
		follow(before, mirror);
		assertThat(mirror.keySet()).isEqualTo(first.keySet());
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
		Moment settled = export.settled(now);
		assertThat(settled.asOf()).isEqualTo(now.asOf());
		assertThat(settled.knownAt()).isBefore(now.knownAt());
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

	private Moment follow(Moment before, Map<String, Object> mirror) {
		SharedGraph.queries().refresh();
		Moment after = export.settled(SharedGraph.now());
		assertThat(after.knownAt()).isAfter(before.knownAt());
		export.changes(new Token(before), after, it -> apply(it, mirror));
		assertThat(differing(mirror, state(after))).isEmpty();
		return after;
	}

	private static List<String> differing(Map<String, Object> mirror, Map<String, Object> state) {
		Map<String, Object> all = new TreeMap<>(mirror);
		all.putAll(state);
		return all.keySet().stream().filter(it -> !Objects.equals(mirror.get(it), state.get(it)))
				.map(it -> "%s: %s, not %s".formatted(it, mirror.get(it), state.get(it))).toList();
	}

	private static void apply(Entry entry, Map<String, Object> mirror) {
		String key = entry.kind() + " " + entry.code();
		if (entry.node() == null) {
			mirror.remove(key);
		} else {
			mirror.put(key, said(entry.node()));
		}
	}

	/** Without what it refers to, which is handed over by itself. */
	private static Object said(Object node) {
		return switch (node) {
			case Agency agency -> List.of(agency.code(), agency.name(), agency.shortName(), agency.status(),
					String.valueOf(agency.successor()));
			case LegalBasis basis -> List.of(basis.code(), basis.instrument().code());
			case Listed listed -> List.of(said(listed.matter()), listed.responsibilities().stream()
					.map(it -> "%s %s".formatted(it.code(), it.agency() == null ? "" : it.agency().code()))
					.toList());
			case Fact fact ->
				List.of(fact.code(), fact.name(), fact.validity(), fact.source().edition().code(),
						String.valueOf(fact.source().row()));
			default -> node;
		};
	}

	private Map<String, Object> state(Moment moment) {
		Map<String, Object> state = new TreeMap<>();
		export.editions("", moment, new Receiver() {
			@Override
			public void edition(ListEdition edition) {
				state.put("LIST_EDITION " + edition.code(), edition);
			}

			@Override
			public void entry(Entry entry) {
				apply(entry, state);
			}
		});
		return state;
	}

	private Received received(String from, Moment moment) {
		Received received = new Received();
		export.editions(from, moment, received);
		return received;
	}

	private static void load(Loader loader, Path folder, String code, String regex, String by)
			throws IOException {
		Path list = Files.createDirectories(folder.resolve(code));
		String csv = Files.readString(LISTS.resolve(code).resolve(code + ".csv"));
		Files.writeString(list.resolve(code + ".csv"), regex.isEmpty() ? csv : csv.replaceAll(regex, by));
		Files.writeString(list.resolve("list.json"),
				Files.readString(LISTS.resolve(code).resolve("list.json"))
						.replaceAll("\"expect\": \\{[^}]*}", "\"expect\": {}"));
		assertThat(loader.load(folder).lists())
				.filteredOn(it -> it.outcome() == ListReport.Outcome.REFUSED).isEmpty();
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

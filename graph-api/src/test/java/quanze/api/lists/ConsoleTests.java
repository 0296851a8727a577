package quanze.api.lists;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import quanze.loaders.report.Change;
import quanze.loaders.report.Finding;
import quanze.loaders.report.ListReport;
import quanze.loaders.report.ListReport.Outcome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ConsoleTests {

	private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

	@Test
	void aLoadedListIsOneLineAndOneForEachFindingButNotes() {
		assertThat(ListLines.of(list(Outcome.LOADED, finding("甲局", Finding.Kind.OPEN_ENDED),
				finding("乙局", Finding.Kind.UNRESOLVED_NAME))))
				.containsExactly("loaded    list-1 清单一: 12 rows, 10 entries, 2 findings",
						"    WARNING list.csv › 第3行 › B列: 乙局");
	}

	@Test
	void manyFindingsAreCutAndCounted() {
		var findings = Collections.nCopies(25, finding("甲局", Finding.Kind.UNPARSED_LIMIT))
				.toArray(Finding[]::new);

		assertThat(ListLines.of(list(Outcome.LOADED, findings))).hasSize(22).last()
				.isEqualTo("    … and 5 more");
	}

	@Test
	void whatACorrectedFileChangesIsALineEach() {
		var report = new ListReport("list-1", "清单一", Outcome.CHECKED, 12, 2, 1, List.of(
				new Change(Change.Kind.CHANGED, "list-1-003", "事项甲", "清单", 4,
						List.of(new Change.Field("limit", "市执法局", "3个工作日", "5个工作日"),
								new Change.Field("note", null, "加急", null))),
				new Change(Change.Kind.REMOVED, "list-1-004", "事项乙", null, null, List.of())), List.of());

		assertThat(ListLines.of(report)).containsExactly(
				"checked   list-1 清单一: 12 rows, 2 entries, 0 findings",
				"    ~ list-1-003 事项甲 (row 4): limit [市执法局] 3个工作日 → 5个工作日; note 加急 → ∅",
				"    - list-1-004 事项乙");
		assertThat(ListLines.of(new ListReport("list-1", "清单一", Outcome.LOADED, 12, 2, 1,
				Collections.nCopies(25, report.changes().getLast()), List.of()))).hasSize(22).last()
				.isEqualTo("    … and 5 more changes");
	}

	@Test
	void whatAFileHoldsDoesNotSteerTheTerminal() {
		assertThat(ListLines.of(list(Outcome.LOADED, finding("甲\u001b[2J\n局", Finding.Kind.UNPARSED_LIMIT))))
				.last().isEqualTo("    WARNING list.csv › 第3行 › B列: 甲 [2J 局");
	}

	@Test
	void theSumNamesWhatWasRefused(CapturedOutput output) {
		try (var console = console(false)) {
			console.begin(3);
			console.done(list(Outcome.LOADED));
			console.done(list(Outcome.UNCHANGED));
			console.done(list(Outcome.REFUSED, finding("坏", Finding.Kind.UNREADABLE)));

			assertThat(console.finish()).isEqualTo(new LoadedLists(1, 1, 1));
		}
		assertThat(output).contains("3 lists: 1 loaded, 1 unchanged, 1 refused; 36 rows in ")
				.contains("refused   list-1 清单一").contains("ERROR list.csv › 第3行 › B列: 坏")
				.contains("Refused: list-1.");
	}

	@Test
	void aTerminalHasABarThatGoesAwayForTheLines() {
		try (var console = console(true)) {
			console.begin(2);
			console.reading("list-1");
			console.done(list(Outcome.LOADED));
			console.reading("list-2");
		}
		assertThat(screen.toString(UTF_8)).isEqualTo("\r\u001b[K" + "░".repeat(30) + " 0/2 list-1\r\u001b[K"
				+ "\r\u001b[K" + "█".repeat(15) + "░".repeat(15) + " 1/2 list-2\r\u001b[K");
	}

	@Test
	void elsewhereThereIsNoBar() {
		try (var console = console(false)) {
			console.begin(1);
			console.reading("list-1");
		}
		assertThat(screen.size()).isZero();
	}

	private Console console(boolean terminal) {
		return new Console(new Bar(new PrintStream(screen, true, UTF_8), terminal),
				LoggerFactory.getLogger(ConsoleTests.class));
	}

	private static ListReport list(Outcome outcome, Finding... findings) {
		return new ListReport("list-1", "清单一", outcome, 12, 10, 0, List.of(), List.of(findings));
	}

	private static Finding finding(String message, Finding.Kind kind) {
		return new Finding(kind, message, "list.csv", null, 3, "B", null, null);
	}
}

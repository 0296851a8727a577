package quanze.loaders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quanze.loaders.graph.Options;
import quanze.loaders.report.ListReport;
import quanze.loaders.report.Progress;
import quanze.loaders.samples.Damage;
import quanze.loaders.samples.Wholeness;
import quanze.loaders.source.ListFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Loads damaged files over sound ones: each is loaded whole, or the graph is as it was.
 * {@code -Dfuzz.loads} sets how often each list is damaged.
 */
class DamagedListsIT {

	private static final int LOADS = Integer.getInteger("fuzz.loads", 2);

	private static final long SEED = Long.getLong("fuzz.seed", 20_200_731);

	private final Wholeness graph = new Wholeness(SharedGraph.driver());

	private final Loader loader = new Loader(SharedGraph.driver(), null, Progress.NONE);

	@TempDir
	private Path folder;

	@BeforeAll
	static void load() {
		SharedGraph.clear();
		SharedGraph.load(SharedGraph.LISTS);
	}

	@AfterAll
	static void clear() {
		SharedGraph.clear();
	}

	static Stream<Path> lists() {
		return ListFolder.below(SharedGraph.LISTS).stream();
	}

	@ParameterizedTest
	@MethodSource("lists")
	void isLoadedWholeOrNotAtAll(Path list) throws IOException {
		var sample = ListFolder.read(list);
		var sound = Files.readAllBytes(sample.file());
		var target = Files.createDirectory(folder.resolve(sample.code()));
		Files.writeString(target.resolve(ListFolder.MANIFEST),
				Files.readString(list.resolve(ListFolder.MANIFEST)).replaceAll("\"expect\": \\{[^}]*}",
						"\"expect\": {}"));
		var random = new Random(SEED + sound.length);
		var before = graph.editions();
		for (var round = 0; round < LOADS; round++) {
			Files.write(target.resolve(sample.file().getFileName()), Damage.of(sound, random));

			var report = loader.load(folder, new Options(false, true)).lists().getFirst();

			var after = graph.editions();
			assertThat(graph.faults()).as("%s in round %d", sample.code(), round).isEmpty();
			if (report.outcome() == ListReport.Outcome.REFUSED) {
				assertThat(after).isEqualTo(before);
				assertThat(report.findings()).isNotEmpty();
			}
			before = after;
		}
	}

}

package quanze.loaders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quanze.loaders.agency.Agency;
import quanze.loaders.agency.Resolver;
import quanze.loaders.area.Areas;
import quanze.loaders.basis.Instrument;
import quanze.loaders.basis.Instruments;
import quanze.loaders.edition.Content;
import quanze.loaders.edition.Context;
import quanze.loaders.edition.EditionReader;
import quanze.loaders.samples.Damage;
import quanze.loaders.source.ListFolder;
import quanze.loaders.table.TableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Damages every sample file in many ways, the same in every run: whatever comes of it is an edition
 * with its findings, or a refusal that names the file. {@code -Dfuzz.rounds} sets how often each is
 * damaged, {@code -Dfuzz.seed} how.
 */
class FuzzTests {

	private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 200);

	private static final long SEED = Long.getLong("fuzz.seed", 20_200_731);

	/** Much more than any file takes: what goes on longer hangs. */
	private static final Duration LONGEST = Duration.ofSeconds(30);

	private static final Path XIAMEN = Path.of("lists", "xiamen");

	private static final Context CONTEXT = context();

	@TempDir
	private Path folder;

	static Stream<Path> lists() {
		return Stream.of(XIAMEN, Path.of("lists", "guangdong"),
				Path.of("src/test/resources/quanze/loaders/provisions"))
				.flatMap(it -> ListFolder.below(it).stream());
	}

	@ParameterizedTest
	@MethodSource("lists")
	void aDamagedFileIsAnEditionOrARefusal(Path list) throws IOException {
		var sample = ListFolder.read(list);
		var sound = Files.readAllBytes(sample.file());
		var damaged = new ListFolder(sample.code(), sample.manifest(),
				folder.resolve(sample.file().getFileName()), sample.sha256());
		var random = new Random(SEED + sound.length);
		var rounds = sound.length > 1_000_000 ? Math.max(1, ROUNDS / 10) : ROUNDS;
		for (var round = 0; round < rounds; round++) {
			Files.write(damaged.file(), Damage.of(sound, random));
			var about = "%s in round %d of seed %d".formatted(sample.manifest().file(), round, SEED);
			assertTimeoutPreemptively(LONGEST,
					() -> assertThatNoException().as(about).isThrownBy(() -> read(damaged)), about);
		}
	}

	private static void read(ListFolder list) {
		var file = list.manifest().file();
		try {
			var edition = EditionReader.read(list, CONTEXT);
			assertThat(edition.findings()).allSatisfy(finding -> {
				assertThat(finding.file()).isEqualTo(file);
				assertThat(finding.message()).isNotBlank();
			});
			if (!edition.isLoadable()) {
				assertThat(edition.findings()).anySatisfy(it -> assertThat(it.toString())
						.startsWith("ERROR " + file).contains(": found ", ", expected "));
			}
		} catch (TableException e) {
			assertThat(e).hasMessageStartingWith(file).hasMessageContaining(": found ")
					.hasMessageContaining(", expected ");
		}
	}

	/** What is known when the lists are read: the sample registers. */
	private static Context context() {
		var empty = new Context(new Areas(List.of()), new Resolver(new Areas(List.of()), List.of()),
				Instruments.of(List.of()), Map.of(), Set.of());
		var areas = new Areas(values(((Content.AreaRegister) sound("areas", empty)).areas()));
		var withAreas = new Context(areas, empty.resolver(), empty.instruments(), Map.of(), Set.of());
		List<Agency> agencies = values(((Content.AgencyRegister) sound("agencies", withAreas)).agencies());
		List<Instrument> instruments = values(
				((Content.InstrumentRegister) sound("laws", empty)).instruments());
		return new Context(areas, new Resolver(areas, agencies), Instruments.of(instruments),
				Map.of(1, "assistance-1", 2, "assistance-2", 3, "assistance-3"), Set.of());
	}

	private static Content sound(String list, Context context) {
		return EditionReader.read(ListFolder.read(XIAMEN.resolve(list)), context).content();
	}

	private static <T> List<T> values(List<Content.Entry<T>> entries) {
		return entries.stream().map(Content.Entry::value).toList();
	}

}

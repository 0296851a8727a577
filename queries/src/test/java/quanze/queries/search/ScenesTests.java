package quanze.queries.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quanze.queries.embedding.Embedder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ScenesTests {

	private static Embedder embedder;

	@TempDir
	private Path folder;

	@BeforeAll
	static void open() {
		embedder = Embedder.open();
	}

	@AfterAll
	static void close() {
		embedder.close();
	}

	@Test
	void namesReferToWhatTheyHaveInThem() throws IOException {
		Scenes scenes = read("TERRITORIAL,油烟|烟气,炒菜的烟飘进卧室", "TERRITORIAL,噪声,半夜打桩睡不着",
				"POWER,油烟,饭店乱排油烟罚多少");
		assertThat(scenes.of(Subject.TERRITORIAL, List.of("餐饮油烟污染查处"))).hasSize(1)
				.isEqualTo(scenes.of(Subject.TERRITORIAL, List.of("烟气整治")))
				.isNotEqualTo(scenes.of(Subject.POWER, List.of("餐饮油烟污染查处")));
		assertThat(scenes.of(Subject.TERRITORIAL, List.of("油烟和噪声"))).hasSize(2);
		assertThat(scenes.of(Subject.ASSISTANCE, List.of("油烟"))).isEmpty();
	}

	@Test
	void aTermWithinALongerOneDoesNotCount() throws IOException {
		Scenes scenes = read("POWER,登记,去登记", "POWER,婚姻登记,想领证结婚");
		assertThat(scenes.of(Subject.POWER, List.of("婚姻登记"))).hasSize(1)
				.isNotEqualTo(scenes.of(Subject.POWER, List.of("登记")));
		assertThat(scenes.of(Subject.POWER, List.of("婚姻登记和户口登记"))).hasSize(2);
	}

	@Test
	void ofADocumentTheNearestSceneIsTold() throws IOException {
		Scenes scenes = read("TERRITORIAL,油烟,炒菜的烟飘进卧室；烧烤摊冒黑烟", "TERRITORIAL,噪声,半夜打桩睡不着");
		Scenes.Near near = scenes.near(embedder.embed("烧烤摊冒黑烟"));
		Set<Long> keys = scenes.of(Subject.TERRITORIAL, List.of("油烟和噪声"));
		int entry = near.entry(values(keys), 0);
		assertThat(near.nearest(entry).text()).isEqualTo("烧烤摊冒黑烟");
		assertThat(near.nearest(entry).likeness()).isCloseTo(1, within(0.01f));
		assertThat(near.of(entry)).isBetween(0.7f, 0.99f);
		assertThat(keys).contains(near.keys(1)[0]);
		assertThat(near.entry(values(Set.of(1L)), 0)).isEqualTo(Scenes.NONE);
		assertThat(near.of(Scenes.NONE)).isZero();
	}

	@Test
	void aLineOfAnotherFormIsToldWithItsPlace() {
		for (String line : List.of("油烟,炒菜", "MATTER,油烟,炒菜", "POWER,,炒菜", "POWER,油烟,；", "",
				"POWER,油烟," + "烟".repeat(201))) {
			assertThatThrownBy(() -> read("POWER,噪声,吵", line)).isInstanceOf(IllegalArgumentException.class)
					.hasMessageContaining("scenes.csv, line 3: found “")
					.hasMessageContaining(
							"expected a kind (ASSISTANCE, INTERNAL_SERVICE, POWER, TERRITORIAL)");
		}
	}

	@Test
	void aFileThatCannotBeReadIsNamed() throws IOException {
		Path missing = folder.resolve("missing.csv");
		assertThatThrownBy(() -> Scenes.read(missing, embedder)).isInstanceOf(UncheckedIOException.class)
				.hasMessageContaining(missing + " cannot be read: ");
		Path latin = Files.write(folder.resolve("latin.csv"), new byte[]{'P', (byte) 0xe9, '\n'});
		assertThatThrownBy(() -> Scenes.read(latin, embedder)).isInstanceOf(UncheckedIOException.class)
				.hasMessageContaining(latin + " cannot be read: ");
	}

	@Test
	void theVectorsOfWhatComesWithTheLibraryComeWithIt() {
		List<String> texts = Embedding.texts();
		assertThat(texts).allMatch(SteadyTexts::isKnown).hasSize(SteadyTexts.known());
		for (int i = 0; i < texts.size(); i += 500) {
			float[] vector = embedder.embed(Folding.fold(texts.get(i)));
			assertThat(SteadyTexts.of(List.of(texts.get(i)), embedder).near(vector)[0]).isCloseTo(1,
					within(0.01f));
		}
	}

	private static SortedNumericDocValues values(Set<Long> keys) throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
			Document document = new Document();
			keys.forEach(it -> document.add(new SortedNumericDocValuesField("keys", it)));
			writer.addDocument(document);
		}
		return DirectoryReader.open(directory).leaves().getFirst().reader().getSortedNumericDocValues("keys");
	}

	private Scenes read(String... lines) throws IOException {
		Path file = folder.resolve("scenes.csv");
		Files.writeString(file, "kind,terms,scenes\n" + String.join("\n", lines) + "\n");
		return Scenes.read(file, embedder);
	}
}

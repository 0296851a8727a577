package quanze.queries.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersion;
import quanze.queries.cypher.Statements;
import quanze.queries.embedding.Embedder;
import quanze.queries.language.Vocabulary;
import quanze.queries.page.PageRequest;
import quanze.queries.search.Facet;
import quanze.queries.search.Facets;
import quanze.queries.search.Folding;
import quanze.queries.search.Names;
import quanze.queries.search.Search;
import quanze.queries.search.SearchFilter;
import quanze.queries.search.SearchIndex;
import quanze.queries.search.Suggest;
import quanze.queries.time.Moment;
import quanze.queries.time.Moments;

/**
 * Builds the index of some cities and prints its size, the rate and the heap of its building, and
 * what {@code search} and {@code suggest} cost in it: each text once, nothing remembered, after
 * others have warmed the machine. The cities' rows are made of those of the sample lists and come
 * to the index as if a graph gave them. What was embedded stays in {@code target/benchmark}.
 */
final class SearchBenchmark {

	private static final OperatingSystemMXBean SYSTEM = ManagementFactory
			.getPlatformMXBean(OperatingSystemMXBean.class);

	private static final PageRequest FIRST = PageRequest.of(20, null);

	private static final int EACH = 60;

	private static final int TYPED = 600;

	/** So often other texts are searched before: until what compares vectors is compiled. */
	private static final int WARMING = 15;

	private static final Path FOLDER = Path.of("target", "benchmark");

	private final ListTexts lists;

	private final int cities;

	private final @Nullable Embedder embedder;

	private final Path folder;

	private final Moment now = new Moments(Clock.systemUTC(), ZoneId.of("Asia/Shanghai"), Instant::now).now();

	private SearchBenchmark(ListTexts lists, int cities, @Nullable Embedder embedder) {
		this.lists = lists;
		this.cities = cities;
		this.embedder = embedder;
		this.folder = FOLDER.resolve(cities + (embedder == null ? "" : "-meant"));
	}

	/**
	 * Numbers of cities, or such as {@code 10x10x10} for the index of ten put together ten times over,
	 * merged, and ten times over again; {@code --meanings} first to rank by meaning, too;
	 * {@code --keep} to reuse an index.
	 */
	public static void main(String[] arguments) throws IOException {
		List<String> sizes = new ArrayList<>(List.of(arguments));
		Embedder embedder = sizes.remove("--meanings") ? Embedder.open() : null;
		boolean keep = sizes.remove("--keep");
		ManyCities cities = keep ? null : load();
		ListTexts lists = ListTexts.read(FOLDER);
		for (String size : sizes) {
			int[] factors = Stream.of(size.split("x")).mapToInt(Integer::parseInt).toArray();
			SearchBenchmark benchmark = new SearchBenchmark(lists, factors[0], embedder);
			System.out.printf("%s cities, %s meanings, at most %d MB of heap%n", size,
					embedder == null ? "without" : "with", Runtime.getRuntime().maxMemory() >> 20);
			if (cities != null) {
				benchmark.build(cities.driver(factors[0]));
			}
			benchmark.run(Arrays.copyOfRange(factors, 1, factors.length));
		}
		System.exit(0);
	}

	private static ManyCities load() throws IOException {
		ManyCities cities = ManyCities.of(Path.of("..", "loaders", "lists", "xiamen"),
				driver -> index(null, driver, null).close());
		ListTexts.of(cities).write(FOLDER);
		return cities;
	}

	private void run(int[] times) throws IOException {
		Path searched = folder;
		for (int i = 0; i < times.length; i++) {
			searched = together(searched, times[i], i + 1 < times.length);
		}
		long begun = System.nanoTime();
		try (SearchIndex index = open(searched, ManyCities.NONE, embedder)) {
			double opened = (System.nanoTime() - begun) / 1e6;
			Suggest suggest = new Suggest(index, new Names(index), new Search(index));
			begun = System.nanoTime();
			suggest.prepare();
			System.out.printf("  opened again in %.0f ms, completion laid out in %.0f ms%n", opened,
					(System.nanoTime() - begun) / 1e6);
			search(index);
			suggest(index, suggest);
			System.gc();
			System.out.printf("  heap in use: %d MB%n", used());
		}
	}

	private void build(Driver driver) throws IOException {
		Files.createDirectories(folder);
		delete();
		System.gc();
		ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
		long begun = System.nanoTime();
		long cpu = SYSTEM.getProcessCpuTime();
		index(folder, driver, embedder).close();
		double seconds = (System.nanoTime() - begun) / 1e9;
		double used = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
		long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
				.filter(it -> it.getType() == MemoryType.HEAP).mapToLong(it -> it.getPeakUsage().getUsed())
				.sum() >> 20;
		System.gc();
		try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
			System.out.printf(
					"  %d documents in %d segments, %d MB; %.0f documents/s, %.0f per CPU second; parts of the heap at most %d MB together, %d MB afterwards%n",
					reader.numDocs(), reader.leaves().size(), bytes(folder) >> 20,
					reader.numDocs() / seconds, reader.numDocs() / used, peak, used());
		}
		if (embedder != null) {
			try (DirectoryReader reader = DirectoryReader
					.open(FSDirectory.open(folder.resolve("meanings")))) {
				System.out.printf("  %d distinct texts embedded, %d MB%n", reader.numDocs(),
						bytes(folder.resolve("meanings")) >> 20);
			}
		}
	}

	/** An index several times over, as Lucene puts indexes together. */
	private Path together(Path index, int times, boolean merged) throws IOException {
		Path all = index.resolveSibling(index.getFileName() + "x" + times);
		if (!Files.exists(all)) {
			long begun = System.nanoTime();
			IndexWriterConfig config = new IndexWriterConfig();
			try (FSDirectory one = FSDirectory.open(index);
					DirectoryReader reader = DirectoryReader.open(one);
					IndexWriter writer = new IndexWriter(FSDirectory.open(all),
							merged ? config : config.setMergePolicy(NoMergePolicy.INSTANCE))) {
				for (int i = 0; i < times; i++) {
					writer.addIndexes(one);
				}
				if (merged) {
					writer.forceMerge(1);
				}
				writer.setLiveCommitData(reader.getIndexCommit().getUserData().entrySet());
				writer.commit();
			}
			for (String meanings : embedder == null ? List.<String>of() : List.of("meanings", "articles")) {
				copy(index.resolve(meanings), all.resolve(meanings));
			}
			System.out.printf("  put together %d times over in %.0f s%n", times,
					(System.nanoTime() - begun) / 1e9);
		}
		try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(all))) {
			System.out.printf("  %d documents in %d segments, %d MB%n", reader.numDocs(),
					reader.leaves().size(), bytes(all) >> 20);
		}
		return all;
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}

	private void search(SearchIndex index) {
		Texts texts = Texts.of(lists, cities, EACH, 0);
		for (int i = 1; i <= WARMING; i++) {
			searched(index, SearchFilter.ALL, Texts.of(lists, cities, EACH, i).all(), 2);
		}
		System.out.printf("  search, one thread        %s%n",
				searched(index, SearchFilter.ALL, texts.all(), 1));
		System.out.printf("  search, two threads       %s%n",
				searched(index, SearchFilter.ALL, texts.all(), 2));
		System.out.printf("  search within a city      %s%n",
				searched(index, within(Naming.of(cities / 2)), texts.all(), 1));
		texts.byKind().forEach((kind, all) -> System.out.printf("    %-14s          %s%n", kind,
				searched(index, SearchFilter.ALL, all, 1)));
		Search search = new Search(index);
		Facets facets = new Facets(index, search);
		Costs.of(texts.all(), 1, it -> search.search(it, SearchFilter.ALL, now, FIRST));
		System.out.printf("  facets besides            %s%n", Costs.of(texts.all(), 1,
				it -> facets.count(it, SearchFilter.ALL, now, EnumSet.allOf(Facet.class))));
		if (embedder != null) {
			System.out.printf("  an embedding alone        %s%n",
					Costs.of(texts.all(), 1, it -> embedder.embed(Folding.fold(it))));
		}
	}

	private Costs searched(SearchIndex index, SearchFilter filter, List<String> texts, int threads) {
		Search search = new Search(index);
		return Costs.of(texts, threads, it -> search.search(it, filter, now, FIRST));
	}

	private void suggest(SearchIndex index, Suggest prepared) {
		for (int i = 1; i <= 3; i++) {
			suggested(prepared, null, Texts.typed(lists, cities, TYPED, i), 2);
		}
		List<String> typed = Texts.typed(lists, cities, TYPED, 0);
		System.out.printf("  suggest, one thread       %s%n", suggested(prepared, null, typed, 1));
		List<Naming> named = Naming.first(Math.min(cities, 20));
		System.out.printf("  first within a city       %s%n", Costs.of(named.stream().map(Naming::area)
				.toList(), 1, it -> prepared.suggest("城市", Set.of(), it, 10, now)));
		String area = Naming.of(cities / 2).area();
		System.out.printf("  suggest within a city     %s%n", suggested(prepared, area,
				Texts.typed(lists, cities, TYPED, 4), 1));
	}

	private Costs suggested(Suggest suggest, @Nullable String area, List<String> typed, int threads) {
		return Costs.of(typed, threads, it -> suggest.suggest(it, Set.of(), area, 10, now));
	}

	private static SearchFilter within(Naming city) {
		return new SearchFilter(Set.of(), Set.of(), Set.of(city.area()), null, null, null);
	}

	private static SearchIndex index(@Nullable Path folder, Driver driver, @Nullable Embedder embedder) {
		SearchIndex index = open(folder, driver, embedder);
		index.reflect(new GraphVersion(1, Instant.now()));
		return index;
	}

	private static SearchIndex open(@Nullable Path folder, Driver driver, @Nullable Embedder embedder) {
		return SearchIndex.open(folder, new Graph(driver, null, Duration.ofMinutes(1), Statements.UNCOUNTED),
				Vocabulary.OURS, embedder);
	}

	private void delete() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.delete(file);
			}
		}
	}

	private static long bytes(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).mapToLong(SearchBenchmark::size).sum();
		}
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long used() {
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
	}
}

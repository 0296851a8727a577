package quanze.queries.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersion;
import quanze.queries.embedding.Embedder;
import quanze.queries.evaluation.Statutes.Asked;
import quanze.queries.language.Vocabulary;
import quanze.queries.page.PageRequest;
import quanze.queries.search.Folding;
import quanze.queries.search.Hit;
import quanze.queries.search.Kind;
import quanze.queries.search.Search;
import quanze.queries.search.SearchFilter;
import quanze.queries.search.SearchIndex;
import quanze.queries.time.Moment;
import quanze.queries.time.Moments;

/**
 * Loads a public task of statute retrieval as a list into an embedded graph, indexes it, puts its
 * questions to {@code search} among the legal bases, and prints how well they are answered,
 * milliseconds of CPU a question, the rate of indexing and the most heap. The index stays in
 * {@code target/evaluation}, so that what was embedded is not embedded again.
 */
final class StatuteRetrieval {

	private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

	private static final SearchFilter ARTICLES = SearchFilter.of(Set.of(Kind.LEGAL_BASIS));

	private static final PageRequest FIRST = PageRequest.of(100, null);

	private final SearchIndex index;

	private final Embedder embedder;

	private final List<Asked> questions;

	private final Moment now = new Moments(Clock.systemUTC(), ZoneId.of("Asia/Shanghai"), Instant::now).now();

	private StatuteRetrieval(SearchIndex index, Embedder embedder, List<Asked> questions) {
		this.index = index;
		this.embedder = embedder;
		this.questions = questions;
	}

	/** The folder of the task; {@code --without-meanings} behind it to rank by words alone. */
	public static void main(String[] arguments) throws IOException {
		Statutes statutes = new Statutes(Path.of(arguments[0]));
		boolean without = arguments.length > 1 && arguments[1].equals("--without-meanings");
		Path folder = Path.of("target", "evaluation", without ? "statutes-by-words" : "statutes");
		try (Neo4j neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
				Driver driver = GraphDatabase.driver(neo4j.boltURI(), AuthTokens.none());
				Embedder embedder = Embedder.open()) {
			long begun = System.nanoTime();
			Map<String, String> articles = statutes.load(driver);
			System.out.printf("%d articles loaded in %.0f s%n", articles.size(),
					(System.nanoTime() - begun) / 1e9);
			Graph graph = new Graph(driver, null, Duration.ofMinutes(1), name -> {
			});
			Files.createDirectories(folder);
			try (SearchIndex index = SearchIndex.open(folder, graph, Vocabulary.OURS,
					without ? null : embedder)) {
				var retrieval = new StatuteRetrieval(index, embedder,
						statutes.questions(articles));
				retrieval.index(articles.size());
				retrieval.run("cold");
				retrieval.run("warm");
			}
		}
		System.exit(0);
	}

	private void index(int articles) {
		System.gc();
		ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
		long begun = System.nanoTime();
		index.reflect(new GraphVersion(1, Instant.now()));
		double written = (System.nanoTime() - begun) / 1e9;
		System.out.printf("%d articles indexed in %.0f s, %.0f a second%n", articles, written,
				articles / written);
		index.awaitMeanings();
		double meant = (System.nanoTime() - begun) / 1e9 - written;
		long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
				.filter(it -> it.getType() == MemoryType.HEAP)
				.mapToLong(it -> it.getPeakUsage().getUsed()).sum() >> 20;
		System.out.printf("those meanings that were not known embedded in %.0f s; heap at most %d MB, "
				+ "garbage and the graph's included%n", meant, heap);
	}

	private void run(String state) {
		Search search = new Search(index);
		List<RankMeasures> measures = new ArrayList<>();
		double[] whole = new double[questions.size()];
		double[] embedding = new double[questions.size()];
		for (int i = 0; i < whole.length; i++) {
			Asked question = questions.get(i);
			long begun = THREAD.getCurrentThreadCpuTime();
			List<String> found = search.search(question.text(), ARTICLES, now, FIRST).items().stream()
					.map(Hit::code).toList();
			whole[i] = (THREAD.getCurrentThreadCpuTime() - begun) / 1e6;
			measures.add(RankMeasures.of(found, question.answers()));
			begun = THREAD.getCurrentThreadCpuTime();
			embedder.embed(Folding.fold(question.text()));
			embedding[i] = (THREAD.getCurrentThreadCpuTime() - begun) / 1e6;
		}
		System.out.printf("%s: %d questions: %s%n", state, whole.length, RankMeasures.mean(measures));
		System.out.printf("  ms of CPU a question: %s; an embedding alone: %s%n", told(whole),
				told(embedding));
	}

	private static String told(double[] milliseconds) {
		double[] sorted = Arrays.stream(milliseconds).sorted().toArray();
		return "p50 %.1f, p95 %.1f".formatted(sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]);
	}
}

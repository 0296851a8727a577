package quanze.queries.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import quanze.queries.Queries;
import quanze.queries.SharedGraph;
import quanze.queries.understanding.Features;
import quanze.queries.understanding.Intent;

/**
 * Fits the weights by which intents are told, on the training sets alone, and writes them where
 * they are read.
 */
final class Fitting {

	private static final Path WEIGHTS = Path.of("src", "main", "resources", "quanze", "queries",
			"understanding", "intents.csv");

	private static final double RIDGE = 0.003;

	private Fitting() {
	}

	/** Names of the training sets. */
	public static void main(String[] sets) throws IOException {
		Queries queries = SharedGraph.queries();
		List<double[]> rows = new ArrayList<>();
		List<Intent> intents = new ArrayList<>();
		for (String set : sets) {
			for (Question question : Question.set(set)) {
				Map<String, Double> features = queries.ask().understand(question.text(), question.area(),
						question.requester(), question.asOf(), queries.moments().now(), Features::of);
				rows.add(features.values().stream().mapToDouble(it -> it).toArray());
				intents.add(question.intent());
			}
		}
		int[] classes = intents.stream().mapToInt(Intent::ordinal).toArray();
		write(Regression.fit(rows, classes, Intent.values().length, RIDGE));
		System.exit(0);
	}

	private static void write(double[][] weights) throws IOException {
		List<String> names = Features.names();
		try (PrintWriter file = new PrintWriter(WEIGHTS.toFile(), "UTF-8")) {
			file.print("feature");
			Arrays.stream(Intent.values()).forEach(it -> file.print("," + it));
			file.println();
			for (int f = 0; f < weights.length; f++) {
				file.print(names.get(f));
				Arrays.stream(weights[f])
						.forEach(it -> file.print("," + String.format(Locale.ROOT, "%.3f", it)));
				file.println();
			}
		}
	}
}

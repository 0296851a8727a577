package quanze.queries.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import quanze.queries.understanding.Features;
import quanze.queries.understanding.Intent;

/** Fits the weights by which intents are told, and writes them where they are read. */
public final class IntentFitting {

	private static final Path WEIGHTS = Path.of("src", "main", "resources", "quanze", "queries",
			"understanding", "intents.csv");

	private static final double RIDGE = 0.0005;

	private IntentFitting() {
	}

	/** By feature and intent. */
	public static double[][] weights(List<double[]> rows, List<Intent> intents, double[] counts) {
		int[] classes = intents.stream().mapToInt(Intent::ordinal).toArray();
		return Regression.fit(rows, classes, counts, Intent.values().length, RIDGE);
	}

	/** Writes what {@link #weights} gave. */
	public static void write(double[][] weights) throws IOException {
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

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
import quanze.queries.Settings;
import quanze.queries.SharedGraph;
import quanze.queries.understanding.Features;
import quanze.queries.understanding.Intent;

/**
 * Fits the weights by which intents are told, on the training sets alone, and writes them where
 * they are read: multinomial logistic regression, features scaled, ridge.
 */
final class Fitting {

	private static final Path WEIGHTS = Path.of("src", "main", "resources", "quanze", "queries",
			"understanding", "intents.csv");

	private static final double RIDGE = 0.003;

	private static final int ROUNDS = 4_000;

	private static final double STEP = 0.5;

	private Fitting() {
	}

	/** Names of the training sets. */
	public static void main(String[] sets) throws IOException {
		try (Queries queries = SharedGraph.open(Settings.DEFAULT)) {
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
			write(fit(rows, intents));
		}
		System.exit(0);
	}

	private static double[][] fit(List<double[]> rows, List<Intent> intents) {
		int width = rows.getFirst().length;
		int kinds = Intent.values().length;
		double[] scale = scales(rows, width);
		double[][] weights = new double[width][kinds];
		for (int round = 0; round < ROUNDS; round++) {
			double[][] slope = new double[width][kinds];
			for (int i = 0; i < rows.size(); i++) {
				double[] likely = likelihoods(rows.get(i), weights, scale);
				likely[intents.get(i).ordinal()] -= 1;
				for (int f = 0; f < width; f++) {
					for (int k = 0; k < kinds; k++) {
						slope[f][k] += rows.get(i)[f] / scale[f] * likely[k] / rows.size();
					}
				}
			}
			for (int f = 0; f < width; f++) {
				for (int k = 0; k < kinds; k++) {
					weights[f][k] -= STEP * (slope[f][k] + RIDGE * weights[f][k]);
				}
			}
		}
		for (int f = 0; f < width; f++) {
			for (int k = 0; k < kinds; k++) {
				weights[f][k] /= scale[f];
			}
		}
		return weights;
	}

	private static double[] likelihoods(double[] row, double[][] weights, double[] scale) {
		double[] scores = new double[weights[0].length];
		for (int f = 0; f < row.length; f++) {
			for (int k = 0; k < scores.length; k++) {
				scores[k] += row[f] / scale[f] * weights[f][k];
			}
		}
		double most = Arrays.stream(scores).max().orElse(0);
		double[] odds = Arrays.stream(scores).map(it -> Math.exp(it - most)).toArray();
		double all = Arrays.stream(odds).sum();
		return Arrays.stream(odds).map(it -> it / all).toArray();
	}

	/** Root mean squares: a feature that is seldom there is not small for that. */
	private static double[] scales(List<double[]> rows, int width) {
		double[] scale = new double[width];
		for (int f = 0; f < width; f++) {
			int feature = f;
			scale[f] = Math.max(0.05,
					Math.sqrt(
							rows.stream().mapToDouble(it -> it[feature] * it[feature]).average().orElse(1)));
		}
		return scale;
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

package quanze.queries.understanding;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import quanze.queries.language.Lines;
import quanze.queries.search.Testimony;

/**
 * How likely each intent is: multinomial logistic regression over {@link Features}, with weights
 * that were fitted on questions with known answers; data, {@code intents.csv}.
 */
public final class Intents {

	/** By feature, in their order, and intent. */
	private static final double[][] WEIGHTS = weights();

	private Intents() {
	}

	/** The likelihood of each, together 1. */
	public static Map<Intent, Double> of(Reading reading, Testimony testimony) {
		double[] row = Features.row(reading, testimony);
		double[] scores = new double[Intent.values().length];
		for (int f = 0; f < row.length; f++) {
			for (int i = 0; i < scores.length; i++) {
				scores[i] += row[f] * WEIGHTS[f][i];
			}
		}
		double most = Arrays.stream(scores).max().orElse(0);
		double[] odds = Arrays.stream(scores).map(it -> Math.exp(it - most)).toArray();
		double all = Arrays.stream(odds).sum();
		Map<Intent, Double> likelihoods = new EnumMap<>(Intent.class);
		for (Intent intent : Intent.values()) {
			likelihoods.put(intent, odds[intent.ordinal()] / all);
		}
		return likelihoods;
	}

	private static double[][] weights() {
		Map<String, double[]> weights = new HashMap<>();
		Lines.cells(Intents.class, "intents.csv")
				.forEach(cells -> weights.put(cells[0],
						Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray()));
		List<String> names = Features.names();
		return names.stream().map(it -> Objects.requireNonNull(weights.get(it), it))
				.toArray(double[][]::new);
	}
}

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
		return of(Features.row(reading, testimony), WEIGHTS);
	}

	/**
	 * The same by other weights.
	 *
	 * @param row
	 *            of {@link Features}
	 * @param weights
	 *            by feature and intent
	 */
	public static Map<Intent, Double> of(double[] row, double[][] weights) {
		double[] likely = likelihoods(row, weights);
		Map<Intent, Double> likelihoods = new EnumMap<>(Intent.class);
		for (Intent intent : Intent.values()) {
			likelihoods.put(intent, likely[intent.ordinal()]);
		}
		return likelihoods;
	}

	/** Of each class, by weights of features and classes; together 1. */
	public static double[] likelihoods(double[] row, double[][] weights) {
		double[] scores = new double[weights[0].length];
		for (int f = 0; f < row.length; f++) {
			for (int k = 0; k < scores.length; k++) {
				scores[k] += row[f] * weights[f][k];
			}
		}
		double most = Arrays.stream(scores).max().orElse(0);
		double[] odds = Arrays.stream(scores).map(it -> Math.exp(it - most)).toArray();
		double all = Arrays.stream(odds).sum();
		return Arrays.stream(odds).map(it -> it / all).toArray();
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

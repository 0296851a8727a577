package quanze.queries.understanding;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import quanze.queries.language.Lines;
import quanze.queries.search.Evidence;

/**
 * How likely each intent is: multinomial logistic regression over {@link Features}, with weights
 * that were fitted on questions with known answers; data, {@code intents.csv}.
 */
public final class Intents {

	private static final Map<String, double[]> WEIGHTS = weights();

	private Intents() {
	}

	/** The likelihood of each, together 1. */
	public static Map<Intent, Double> of(Reading reading, Collection<Evidence> evidence) {
		double[] scores = new double[Intent.values().length];
		Features.of(reading, evidence).forEach((name, value) -> {
			double[] weights = WEIGHTS.get(name);
			for (int i = 0; weights != null && i < scores.length; i++) {
				scores[i] += value * weights[i];
			}
		});
		double most = Arrays.stream(scores).max().orElse(0);
		double[] odds = Arrays.stream(scores).map(it -> Math.exp(it - most)).toArray();
		double all = Arrays.stream(odds).sum();
		Map<Intent, Double> likelihoods = new EnumMap<>(Intent.class);
		for (Intent intent : Intent.values()) {
			likelihoods.put(intent, odds[intent.ordinal()] / all);
		}
		return likelihoods;
	}

	private static Map<String, double[]> weights() {
		Map<String, double[]> weights = new HashMap<>();
		Lines.cells(Intents.class, "intents.csv")
				.forEach(cells -> weights.put(cells[0],
						Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray()));
		return weights;
	}
}

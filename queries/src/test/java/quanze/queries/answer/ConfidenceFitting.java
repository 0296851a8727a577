package quanze.queries.answer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import quanze.queries.Queries;
import quanze.queries.SharedGraph;
import quanze.queries.evaluation.Question;
import quanze.queries.evaluation.Regression;
import quanze.queries.understanding.Intent;
import quanze.queries.understanding.Intents;

/**
 * Fits the weights by which it is told how sure an answer is, on the training sets alone, and
 * writes them where they are read. Likelihoods of intents come from weights that were fitted on the
 * same questions.
 */
final class ConfidenceFitting {

	private static final Path WEIGHTS = Path.of("src", "main", "resources", "quanze", "queries", "answer",
			"confidence.csv");

	private static final double RIDGE = 0.002;

	private ConfidenceFitting() {
	}

	/** Names of the training sets. */
	public static void main(String[] sets) throws IOException {
		List<double[]> rows = new ArrayList<>();
		List<Integer> right = new ArrayList<>();
		List<String> names = new ArrayList<>();
		Queries queries = SharedGraph.queries();
		for (String set : sets) {
			for (Question question : Question.set(set)) {
				queries.ask().understand(question.text(), question.area(), question.requester(),
						question.asOf(), queries.moments().now(), (reading, evidence) -> {
							Map<Intent, Double> intents = Intents.of(reading, evidence);
							Contest contest = Contest.of(evidence, intents);
							contest.winner().ifPresent(winner -> {
								Map<String, Double> features = Confidence.features(intents, contest,
										winner);
								names.clear();
								names.addAll(features.keySet());
								rows.add(features.values().stream().mapToDouble(it -> it).toArray());
								right.add(isRight(question.subjects(), winner) ? 1 : 0);
							});
							return set;
						});
			}
		}
		double[][] weights = Regression.fit(rows, right.stream().mapToInt(it -> it).toArray(), 2, RIDGE);
		try (PrintWriter file = new PrintWriter(WEIGHTS.toFile(), "UTF-8")) {
			file.println("feature,weight");
			for (int f = 0; f < weights.length; f++) {
				file.println(names.get(f) + ","
						+ String.format(Locale.ROOT, "%.3f", weights[f][1] - weights[f][0]));
			}
		}
		System.exit(0);
	}

	private static boolean isRight(Set<String> subjects, Contender winner) {
		return subjects.contains(winner.evidence().code());
	}
}

package quanze.queries.answer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import quanze.queries.Queries;
import quanze.queries.SharedGraph;
import quanze.queries.evaluation.IntentFitting;
import quanze.queries.evaluation.Question;
import quanze.queries.evaluation.Regression;
import quanze.queries.search.Evidence;
import quanze.queries.understanding.Intent;

/**
 * Fits the weights by which intents are told, and those by which it is told how sure an answer is,
 * and writes them where they are read. For the latter, how likely an intent is tells, for each part
 * of the questions, a fit on the other parts: on the questions that it was fitted on it would be
 * too sure. Few of the questions ask for what no list holds; so each is also asked as if its
 * subject were not listed: what wins then is wrong.
 */
final class Fitting {

	private static final Path WEIGHTS = Path.of("src", "main", "resources", "quanze", "queries", "answer",
			"confidence.csv");

	private static final double RIDGE = 0.003;

	private static final int PARTS = 5;

	/** So much counts a question whose subject is taken away. */
	private static final double UNLISTED = 0.05;

	private Fitting() {
	}

	/** Names of the sets to fit on. */
	public static void main(String[] sets) throws IOException {
		Queries queries = SharedGraph.queries();
		List<Asked> asked = new ArrayList<>();
		for (String set : sets) {
			for (Question question : Question.set(set)) {
				asked.add(queries.ask().understand(question.text(), question.area(), question.requester(),
						question.asOf(), queries.moments().now(),
						(reading, evidence) -> new Asked(question, IntentFitting.row(reading, evidence),
								evidence)));
			}
		}
		IntentFitting.write(intents(asked));
		List<Seen> seen = new ArrayList<>();
		for (int part = 0; part < PARTS; part++) {
			double[][] intents = intents(asked, part);
			for (int i = part; i < asked.size(); i += PARTS) {
				asked.get(i).seen(intents, 1).ifPresent(seen::add);
				asked.get(i).unlisted().flatMap(it -> it.seen(intents, UNLISTED)).ifPresent(seen::add);
			}
		}
		write(List.copyOf(seen.getFirst().features().keySet()),
				Regression.fit(seen.stream().map(Seen::row).toList(),
						seen.stream().mapToInt(it -> it.right() ? 1 : 0).toArray(),
						seen.stream().mapToDouble(Seen::counts).toArray(), 2, RIDGE));
		System.exit(0);
	}

	/** Weights of intents, fitted on all but one part. */
	private static double[][] intents(List<Asked> asked, int part) {
		List<Asked> others = new ArrayList<>();
		for (int i = 0; i < asked.size(); i++) {
			if (i % PARTS != part) {
				others.add(asked.get(i));
			}
		}
		return intents(others);
	}

	private static double[][] intents(List<Asked> asked) {
		return IntentFitting.weights(asked.stream().map(Asked::row).toList(),
				asked.stream().map(it -> it.question().intent()).toList());
	}

	private static void write(List<String> names, double[][] weights) throws IOException {
		try (PrintWriter file = new PrintWriter(WEIGHTS.toFile(), "UTF-8")) {
			file.println("feature,weight");
			for (int f = 0; f < weights.length; f++) {
				file.println(names.get(f) + ","
						+ String.format(Locale.ROOT, "%.3f", weights[f][1] - weights[f][0]));
			}
		}
	}

	/** A question with what tells its intent, and the evidence for it. */
	private record Asked(Question question, double[] row, List<Evidence> evidence) {

		Optional<Seen> seen(double[][] weights, double counts) {
			Map<Intent, Double> intents = intents(weights);
			Contest contest = Contest.of(evidence, intents);
			return contest.winner().map(it -> new Seen(Confidence.features(intents, contest, it),
					isRight(it.evidence()), counts));
		}

		/** The same without its subjects and what is called like them; empty when it has none. */
		Optional<Asked> unlisted() {
			Set<String> names = evidence.stream().filter(this::isRight).map(Evidence::name)
					.collect(Collectors.toSet());
			return names.isEmpty()
					? Optional.empty()
					: Optional.of(new Asked(question, row,
							evidence.stream().filter(it -> !names.contains(it.name())).toList()));
		}

		private boolean isRight(Evidence of) {
			return question.subjects().contains(of.code());
		}

		private Map<Intent, Double> intents(double[][] weights) {
			double[] likely = Regression.likelihoods(row, weights);
			Map<Intent, Double> intents = new EnumMap<>(Intent.class);
			for (Intent intent : Intent.values()) {
				intents.put(intent, likely[intent.ordinal()]);
			}
			return intents;
		}
	}

	/** What was seen of a question, and whether what won was right. */
	private record Seen(Map<String, Double> features, boolean right, double counts) {

		double[] row() {
			return features.values().stream().mapToDouble(it -> it).toArray();
		}
	}
}

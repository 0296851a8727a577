package quanze.queries.answer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import quanze.queries.Queries;
import quanze.queries.SharedGraph;
import quanze.queries.evaluation.IntentFitting;
import quanze.queries.evaluation.Question;
import quanze.queries.evaluation.Regression;
import quanze.queries.search.Evidence;
import quanze.queries.understanding.Features;
import quanze.queries.understanding.Intent;
import quanze.queries.understanding.Intents;

/**
 * Fits the weights by which intents are told, and those by which it is told how sure an answer is,
 * and writes them where they are read. For the latter, how likely an intent is tells, for each part
 * of the questions, a fit on the other parts: on the questions that it was fitted on it would be
 * too sure. What to respond to is also asked without the place that the caller gave: it is the same
 * that is meant. Few of the questions ask for what no list holds, and to answer those is the worst:
 * each counts several times.
 */
final class Fitting {

	private static final Path WEIGHTS = Path.of("src", "main", "resources", "quanze", "queries", "answer",
			"confidence.csv");

	private static final double RIDGE = 0.003;

	private static final int PARTS = 5;

	/** So much counts a question that asks for what no list holds. */
	private static final double UNLISTED = 3;

	/** So much counts a question whose place is taken away. */
	private static final double PLACELESS = 0.2;

	private Fitting() {
	}

	/** Names of the sets to fit on. */
	public static void main(String[] sets) throws IOException {
		Queries queries = SharedGraph.queries();
		List<Asked> asked = new ArrayList<>();
		List<Asked> placeless = new ArrayList<>();
		for (String set : sets) {
			for (Question question : Question.set(set)) {
				asked.add(asked(question, question.area(), queries));
				if (question.intent() == Intent.RESPONSE && question.area() != null) {
					placeless.add(asked(question, null, queries));
				}
			}
		}
		IntentFitting.write(intents(asked, placeless));
		List<Seen> seen = new ArrayList<>();
		for (int part = 0; part < PARTS; part++) {
			double[][] intents = intents(asked, placeless, part);
			for (int i = part; i < asked.size(); i += PARTS) {
				asked.get(i).seen(intents).ifPresent(seen::add);
			}
		}
		write(List.copyOf(seen.getFirst().features().keySet()),
				Regression.fit(seen.stream().map(Seen::row).toList(),
						seen.stream().mapToInt(it -> it.right() ? 1 : 0).toArray(),
						seen.stream().mapToDouble(Seen::counts).toArray(), 2, RIDGE));
		System.exit(0);
	}

	private static Asked asked(Question question, @Nullable String area, Queries queries) {
		return queries.ask().understand(question.text(), area, question.requester(), question.asOf(),
				queries.moments().now(),
				(reading, testimony) -> new Asked(question, Features.row(reading, testimony),
						testimony.evidence()));
	}

	/** Weights of intents, fitted on all but one part. */
	private static double[][] intents(List<Asked> asked, List<Asked> placeless, int part) {
		List<Asked> others = new ArrayList<>();
		Set<Question> left = new HashSet<>();
		for (int i = 0; i < asked.size(); i++) {
			if (i % PARTS != part) {
				others.add(asked.get(i));
				left.add(asked.get(i).question());
			}
		}
		return intents(others, placeless.stream().filter(it -> left.contains(it.question())).toList());
	}

	private static double[][] intents(List<Asked> asked, List<Asked> placeless) {
		List<Asked> all = Stream.concat(asked.stream(), placeless.stream()).toList();
		return IntentFitting.weights(all.stream().map(Asked::row).toList(),
				all.stream().map(it -> it.question().intent()).toList(),
				IntStream.range(0, all.size()).mapToDouble(it -> it < asked.size() ? 1 : PLACELESS)
						.toArray());
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

		Optional<Seen> seen(double[][] weights) {
			Map<Intent, Double> intents = Intents.of(row, weights);
			Contest contest = Contest.of(evidence, intents);
			return contest.winner().map(it -> new Seen(Confidence.features(intents, contest, it),
					isRight(it.evidence()), counts()));
		}

		private double counts() {
			return question.status() == Status.NOT_FOUND && question.intent() != Intent.OTHER ? UNLISTED : 1;
		}

		private boolean isRight(Evidence of) {
			return question.subjects().contains(of.code());
		}
	}

	/** What was seen of a question, and whether what won was right. */
	private record Seen(Map<String, Double> features, boolean right, double counts) {

		double[] row() {
			return features.values().stream().mapToDouble(it -> it).toArray();
		}
	}
}

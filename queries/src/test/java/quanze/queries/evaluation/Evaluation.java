package quanze.queries.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import quanze.queries.Queries;
import quanze.queries.Settings;
import quanze.queries.SharedGraph;
import quanze.queries.answer.Answer;
import quanze.queries.answer.Status;
import quanze.queries.evaluation.Scoring.Score;

/**
 * Runs sets of questions and prints how many are answered right and how many confidently wrong, by
 * intent and by style, how often an acceptable subject is among the first, and milliseconds of CPU;
 * writes each miss with the reason to {@code target/evaluation/<set>.txt}.
 */
final class Evaluation {

	private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

	private final Queries queries;

	private final Scoring scoring;

	private Evaluation(Queries queries) {
		this.queries = queries;
		this.scoring = new Scoring(queries);
	}

	/** Names of sets; {@code --without-meanings} first to do without the model. */
	public static void main(String[] arguments) throws IOException {
		List<String> sets = new ArrayList<>(List.of(arguments));
		boolean without = sets.remove("--without-meanings");
		Map<String, List<Question>> questions = new LinkedHashMap<>();
		sets.forEach(it -> questions.put(it, Question.set(it)));
		Evaluation evaluation = new Evaluation(without
				? SharedGraph.open(Settings.DEFAULT.withoutMeanings())
				: SharedGraph.queries());
		for (Map.Entry<String, List<Question>> set : questions.entrySet()) {
			evaluation.run(set.getKey(), set.getValue());
		}
		System.exit(0);
	}

	/** Every question of a set with its answer and score. */
	List<Asked> ask(List<Question> questions) {
		List<Asked> asked = new ArrayList<>();
		for (Question question : questions) {
			long begun = THREAD.getCurrentThreadCpuTime();
			Answer answer = queries.ask().ask(question.text(), question.area(), question.requester(),
					question.asOf(), queries.moments().now());
			asked.add(new Asked(question, answer, scoring.of(question, answer),
					(THREAD.getCurrentThreadCpuTime() - begun) / 1e6));
		}
		return asked;
	}

	static Evaluation of(Queries queries) {
		return new Evaluation(queries);
	}

	private void run(String set, List<Question> questions) throws IOException {
		List<Asked> asked = ask(questions);
		double[] times = asked.stream().mapToDouble(Asked::milliseconds).sorted().toArray();
		System.out.printf("%s: %s; %.1f ms of CPU median, %.1f ms 95th percentile%n", set, Tally.of(asked),
				times[times.length / 2], times[times.length * 95 / 100]);
		print("by intent", asked, it -> it.question().intent().name());
		print("by style", asked, it -> it.question().style());
		Path folder = Files.createDirectories(Path.of("target", "evaluation"));
		try (PrintWriter misses = new PrintWriter(folder.resolve(set + ".txt").toFile(), "UTF-8")) {
			asked.stream().filter(it -> it.score() != Score.RIGHT).forEach(it -> misses.println(it.told()));
		}
	}

	private static void print(String title, List<Asked> asked, Function<Asked, String> by) {
		Map<String, List<Asked>> groups = new TreeMap<>();
		asked.forEach(it -> groups.computeIfAbsent(by.apply(it), key -> new ArrayList<>()).add(it));
		System.out.println("  " + title);
		groups.forEach((name, group) -> System.out.printf("    %-14s %s%n", name, Tally.of(group)));
	}

	/** A question that was asked. */
	record Asked(Question question, Answer answer, Score score, double milliseconds) {

		String told() {
			StringBuilder told = new StringBuilder("%s %s %s “%s”%n".formatted(score, question.id(),
					question.style(), question.text()));
			told.append("  expected %s %s %s, place %s, day %s%n".formatted(question.status(),
					question.intent(), question.subjects(), question.area(), question.asOf()));
			told.append("  answered %s %s: %s%n".formatted(answer.status(), answer.intent(),
					answer.summary()));
			told.append("  understood “%s” cues %s place %s mentions %s%n".formatted(
					answer.understood().meant(), answer.understood().cues(),
					answer.understood().place() == null ? "none" : answer.understood().place().name(),
					answer.understood().mentions().stream()
							.map(it -> it.text() + "=" + it.nodes().getFirst().code()).toList()));
			answer.results().forEach(it -> told.append("  result %.3f %s%n".formatted(it.score(),
					it.subject().code())));
			answer.nearMisses().forEach(it -> told.append("  near %.3f %s %s: %s%n".formatted(it.score(),
					it.code(), it.name(), it.reason())));
			return told.toString();
		}
	}

	/** How many of a group were right and wrong, and where what was expected stood. */
	private record Tally(int all, int right, int wrong, int answered, int first, int among3, int among10) {

		static Tally of(List<Asked> asked) {
			List<Asked> answerable = asked.stream()
					.filter(it -> it.question().status() == Status.ANSWERED).toList();
			int[] ranks = answerable.stream().mapToInt(it -> Scoring.rank(it.question(), it.answer()))
					.toArray();
			Map<Score, Integer> scores = new EnumMap<>(Score.class);
			asked.forEach(it -> scores.merge(it.score(), 1, Integer::sum));
			return new Tally(asked.size(), scores.getOrDefault(Score.RIGHT, 0),
					scores.getOrDefault(Score.WRONG, 0), answerable.size(), within(ranks, 1),
					within(ranks, 3), within(ranks, 10));
		}

		private static int within(int[] ranks, int most) {
			return (int) Arrays.stream(ranks).filter(it -> it > 0 && it <= most).count();
		}

		@Override
		public String toString() {
			return "%d right of %d (%.1f %%), %d wrong (%.1f %%); recall at 1 %.3f, 3 %.3f, 10 %.3f"
					.formatted(right, all, 100.0 * right / all, wrong, 100.0 * wrong / all,
							share(first), share(among3), share(among10));
		}

		private double share(int count) {
			return answered == 0 ? 1 : (double) count / answered;
		}
	}
}

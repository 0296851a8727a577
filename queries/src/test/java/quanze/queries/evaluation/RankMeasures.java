package quanze.queries.evaluation;

import java.util.List;
import java.util.Set;

/** How well a ranking puts first what answers a question; each 0 to 1. */
record RankMeasures(double ndcg10, double recall10, double recall100, double mrr10) {

	private static final int FIRST = 10;

	static RankMeasures of(List<String> ranked, Set<String> answers) {
		double gain = 0;
		double most = 0;
		double reciprocal = 0;
		for (int i = 0; i < FIRST; i++) {
			double discount = Math.log(2) / Math.log(i + 2);
			if (i < answers.size()) {
				most += discount;
			}
			if (i < ranked.size() && answers.contains(ranked.get(i))) {
				gain += discount;
				reciprocal = Math.max(reciprocal, 1.0 / (i + 1));
			}
		}
		return new RankMeasures(gain / most, recall(ranked, answers, FIRST), recall(ranked, answers, 100),
				reciprocal);
	}

	static RankMeasures mean(List<RankMeasures> all) {
		return new RankMeasures(all.stream().mapToDouble(RankMeasures::ndcg10).average().orElse(0),
				all.stream().mapToDouble(RankMeasures::recall10).average().orElse(0),
				all.stream().mapToDouble(RankMeasures::recall100).average().orElse(0),
				all.stream().mapToDouble(RankMeasures::mrr10).average().orElse(0));
	}

	private static double recall(List<String> ranked, Set<String> answers, int first) {
		return (double) ranked.stream().limit(first).filter(answers::contains).count() / answers.size();
	}

	@Override
	public String toString() {
		return "nDCG@10 %.4f, recall@10 %.4f, recall@100 %.4f, MRR@10 %.4f".formatted(ndcg10, recall10,
				recall100, mrr10);
	}
}

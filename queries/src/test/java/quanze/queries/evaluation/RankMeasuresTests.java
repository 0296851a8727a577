package quanze.queries.evaluation;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RankMeasuresTests {

	@Test
	void allAnswersFirstIsPerfect() {
		assertThat(RankMeasures.of(List.of("a", "b", "x"), Set.of("a", "b")))
				.isEqualTo(new RankMeasures(1, 1, 1, 1));
	}

	@Test
	void anAnswerFurtherDownCountsLess() {
		RankMeasures second = RankMeasures.of(List.of("x", "a"), Set.of("a", "b"));
		assertThat(second.recall10()).isEqualTo(0.5);
		assertThat(second.mrr10()).isEqualTo(0.5);
		assertThat(second.ndcg10()).isCloseTo(0.6309 / 1.6309, within(1e-4));
	}

	@Test
	void nothingFoundIsNothing() {
		assertThat(RankMeasures.of(List.of(), Set.of("a"))).isEqualTo(new RankMeasures(0, 0, 0, 0));
	}
}

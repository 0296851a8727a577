package quanze.queries.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SignsTests {

	private static final Signs SIGNS = new Signs(0.4, 0, 0.5, 0.6, 0.5, false, 400);

	@Test
	void whoSaysMuchHasLessToShowForTheSameWords() {
		assertThat(new Signs(0.4, 0, 0.5, 0.6, 0.5, false, 4_000).score()).isLessThan(SIGNS.score());
	}

	@Test
	void aSayingThatStandsInTheQuestionWholeCountsMoreThanItsPieces() {
		assertThat(new Signs(0.4, 1, 0.5, 0.6, 0.5, false, 400).score()).isGreaterThan(SIGNS.score());
	}

	@Test
	void whatSpeaksForTheSameElsewhereCountsHalf() {
		double own = SIGNS.score();
		assertThat(Evidence.score(SIGNS, own + 0.2)).isCloseTo(own + 0.1, within(1e-9));
		assertThat(Evidence.score(SIGNS, own - 0.2)).isEqualTo(own);
	}
}

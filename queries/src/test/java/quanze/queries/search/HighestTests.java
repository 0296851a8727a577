package quanze.queries.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HighestTests {

	private static final double[] NUMBERS = {1, 3, 0, 3, 2, -1, 3};

	@Test
	void theHighestComeFirstAndOfEqualOnesTheFirst() {
		assertThat(highest(1)).containsExactly(1);
		assertThat(highest(2)).containsExactly(1, 3);
		assertThat(highest(4)).containsExactly(1, 3, 6, 4);
	}

	@Test
	void whereThereAreNoMoreAllArePicked() {
		assertThat(highest(9)).containsExactly(1, 3, 6, 4, 0, 2, 5);
		assertThat(Highest.of(0, it -> 0, 3).toArray()).isEmpty();
	}

	private static int[] highest(int most) {
		return Highest.of(NUMBERS.length, it -> NUMBERS[it], most).toArray();
	}
}

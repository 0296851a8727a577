package quanze.queries.search;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Picks the highest of many numbers without sorting all. */
final class Highest {

	private Highest() {
	}

	/**
	 * Their places, the highest first, of equal ones the first.
	 *
	 * @param size
	 *            how many numbers there are
	 * @param most
	 *            so many at most, 1 or more
	 */
	static IntStream of(int size, IntToDoubleFunction number, int most) {
		Comparator<Integer> highestFirst = Comparator
				.<Integer>comparingDouble(it -> -number.applyAsDouble(it))
				.thenComparing(Comparator.naturalOrder());
		PriorityQueue<Integer> highest = new PriorityQueue<>(highestFirst.reversed());
		for (int place = 0; place < size; place++) {
			if (highest.size() < most) {
				highest.add(place);
			} else if (number.applyAsDouble(place) > number.applyAsDouble(highest.element())) {
				highest.remove();
				highest.add(place);
			}
		}
		return highest.stream().sorted(highestFirst).mapToInt(it -> it);
	}
}

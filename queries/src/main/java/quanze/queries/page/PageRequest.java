package quanze.queries.page;

import org.jspecify.annotations.Nullable;

import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;

/**
 * Which part of a list is wanted.
 *
 * @param first
 *            how many items at most, 0 to {@value #MAX}
 * @param after
 *            the cursor behind which to go on; null for the start
 */
public record PageRequest(int first, @Nullable String after) {

	/** The most items on one page. */
	public static final int MAX = 100;

	/** Items on a page unless told. */
	public static final int DEFAULT = 20;

	/**
	 * @throws BadRequest
	 *             when {@code first} is out of bounds
	 */
	public PageRequest {
		checked(first);
	}

	/**
	 * @param first
	 *            null for {@value #DEFAULT}
	 * @throws BadRequest
	 *             when {@code first} is out of bounds
	 */
	public static PageRequest of(@Nullable Integer first, @Nullable String after) {
		return new PageRequest(first == null ? DEFAULT : first, after);
	}

	/**
	 * The number itself.
	 *
	 * @throws BadRequest
	 *             when it is out of bounds
	 */
	public static int checked(int first) {
		if (first < 0 || first > MAX) {
			throw new BadRequest("first", Wording.of("first is %d; it must be between 0 and %d",
					"first 为 %d；须在 0 至 %d 之间", first, MAX));
		}
		return first;
	}
}

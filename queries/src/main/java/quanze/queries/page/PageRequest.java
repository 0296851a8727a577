package quanze.queries.page;

import org.jspecify.annotations.Nullable;

import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;

/**
 * Which part of a list is wanted, as Relay asks for it: what stands between two cursors, of that
 * the first items, of those the last.
 *
 * @param first
 *            how many from the start at most, 0 to {@value #MAX}; null when only the end is asked
 *            for
 * @param after
 *            the cursor behind which to start; null for the start of the list
 * @param last
 *            how many from the end at most, 0 to {@value #MAX}; null for all
 * @param before
 *            the cursor before which to end; null for the end of the list
 */
public record PageRequest(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
		@Nullable String before) {

	/** The most items on one page. */
	public static final int MAX = 100;

	/** Items on a page unless told. */
	public static final int DEFAULT = 20;

	/**
	 * With {@value #DEFAULT} for {@code first} where neither it nor {@code last} is given.
	 *
	 * @throws BadRequest
	 *             when {@code first} or {@code last} is out of bounds
	 */
	public PageRequest {
		if (first == null && last == null) {
			first = DEFAULT;
		}
		if (first != null) {
			checked("first", first);
		}
		if (last != null) {
			checked("last", last);
		}
	}

	/**
	 * From the start of the list, or from behind a cursor.
	 *
	 * @throws BadRequest
	 *             when {@code first} is out of bounds
	 */
	public PageRequest(int first, @Nullable String after) {
		this(first, after, null, null);
	}

	/**
	 * From the start of the list, or from behind a cursor.
	 *
	 * @param first
	 *            null for {@value #DEFAULT}
	 * @throws BadRequest
	 *             when {@code first} is out of bounds
	 */
	public static PageRequest of(@Nullable Integer first, @Nullable String after) {
		return new PageRequest(first, after, null, null);
	}

	/** Whether items are counted from the end. */
	public boolean backwards() {
		return first == null;
	}

	/** How many items are wanted at most, from the end or the start: what has to be read. */
	public int reach() {
		return first != null ? first : last != null ? last : DEFAULT;
	}

	/** How many of what was read, in the list's order, {@code last} leaves out at the start. */
	public int surplus(int read) {
		return last == null ? 0 : Math.max(0, read - last);
	}

	/**
	 * The number itself.
	 *
	 * @throws BadRequest
	 *             when it is out of bounds
	 */
	public static int checked(int first) {
		return checked("first", first);
	}

	private static int checked(String argument, int number) {
		if (number < 0 || number > MAX) {
			throw new BadRequest(argument, Wording.of("%s is %d; it must be between 0 and %d",
					"%s 为 %d；须在 0 至 %d 之间", argument, number, MAX));
		}
		return number;
	}
}

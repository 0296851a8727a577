package quanze.queries.page;

import org.jspecify.annotations.Nullable;

import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;

/**
 * An order of a list: one value of an enum, whose first value is the order unless told, and where
 * {@code _DESC} behind a name turns it round.
 */
public interface Order {

	/** By code, upwards: the order of lists that have no other. */
	Order CODE = Codes.CODE;

	/** What {@link Enum} has. */
	String name();

	/** What {@link Enum} has. */
	int ordinal();

	/** By what it sorts: the name without its direction. */
	default String by() {
		return descending() ? name().substring(0, name().length() - "_DESC".length()) : name();
	}

	/** Whether the greatest comes first. */
	default boolean descending() {
		return name().endsWith("_DESC");
	}

	/** The cursor of the item with that key. */
	default String cursor(String key) {
		return Cursors.encode(prefix() + key);
	}

	/**
	 * The key in that cursor; null for null.
	 *
	 * @param argument
	 *            name of the argument that holds the cursor
	 * @throws BadRequest
	 *             when it is none of ours, or one of a list in another order
	 */
	default @Nullable String key(String argument, @Nullable String cursor) {
		String key = Cursors.decode(argument, cursor);
		if (key == null) {
			return null;
		}
		if (!key.startsWith(prefix()) || key.indexOf('\n', prefix().length()) >= 0) {
			throw new BadRequest(argument,
					Wording.of("%s is a cursor of a list in another order; leave it out to start over",
							"%s 是另一排序下的游标；不带它即从头开始", argument));
		}
		return key.substring(prefix().length());
	}

	private String prefix() {
		return ordinal() == 0 ? "" : name() + "\n";
	}

	/** By code alone. */
	enum Codes implements Order {
		/** Upwards. */
		CODE
	}
}
